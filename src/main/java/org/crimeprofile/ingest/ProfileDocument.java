package org.crimeprofile.ingest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.score.Score;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A coded profile as a file, of the shape that its schema asks for; the schema is served, too. */
record ProfileDocument(JsonNode json) implements Import.Content {

  private static final String SCHEMA = "/static/schemas/profile.json";

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static ProfileDocument read(SourceFile file) {
    JsonNode json;
    try {
      json = MAPPER.readTree(file.path());
    } catch (JacksonException e) {
      throw new RefusedFileException(
          "%s, line %d, column %d: this is no JSON, or has a name twice"
              .formatted(file.name(), e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
    Problems problems = new Problems();
    schema()
        .validate(json)
        .forEach(
            error ->
                problems.add(
                    String.valueOf(error.getInstanceLocation()),
                    Names.quoted(String.valueOf(error.getMessage()))));
    problems.refuse();
    return new ProfileDocument(json);
  }

  private static Schema schema() {
    try (InputStream in =
        Objects.requireNonNull(ProfileDocument.class.getResourceAsStream(SCHEMA))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String country() {
    return json.get("country").asString();
  }

  int edition() {
    return json.get("edition").asInt();
  }

  String id() {
    return country() + "-" + edition();
  }

  @Override
  public Changes load(Connection connection, Progress progress) throws SQLException {
    progress.step("Compare with what the database knows");
    Problems problems = new Problems();
    new ProfileRules(this, Reference.read(connection), problems).check();
    problems.refuse();
    progress.step("Load");
    Changes figures = new FiguresLoad(connection).load(new Figures(scores(), List.of()));
    return new ProfileLoad(connection, this).load(figures);
  }

  private List<Figures.Figure> scores() {
    List<Figures.Figure> scores = new ArrayList<>();
    for (String kind : ProfileRules.KINDS.keySet()) {
      for (JsonNode item : json.get(kind)) {
        BigDecimal score = new Score(item.get("score").decimalValue()).value();
        scores.add(
            new Figures.Figure(country(), edition(), item.get("indicator").asString(), score));
      }
    }
    return scores;
  }
}
