package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands a tidy table of scores by what the database knows, and says what is wrong with it.
 */
final class TableFigures {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,20})?");

  private final Reference known;
  private final Problems problems;
  private final Figures figures = new Figures(new ArrayList<>(), List.of());
  private final Map<String, Integer> rowOf = new HashMap<>();

  private TableFigures(Reference known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  static Figures of(ScoreTable table, Reference known, Problems problems) {
    TableFigures read = new TableFigures(known, problems);
    table.rows().forEach(read::read);
    if (read.figures.scores().isEmpty() && problems.isEmpty()) {
      problems.add("the table", "there is no score in it");
    }
    return read.figures;
  }

  private void read(ScoreTable.Row row) {
    Integer edition = edition(row);
    String country = country(row, edition);
    Reference.Measured indicator = known.indicators().get(row.indicator());
    if (indicator == null) {
      problems.add(
          row.place("indicator"),
          "the indicator %s is not known".formatted(Names.quoted(row.indicator())));
    }
    boolean measured = indicator != null && edition != null && indicator.firstEdition() <= edition;
    if (row.score().isEmpty() && row.status().equals("not_in_edition") && !measured) {
      return;
    }
    if (indicator != null && edition != null && !measured) {
      problems.add(
          row.place("indicator"),
          "the edition %d did not measure %s".formatted(edition, indicator.key()));
    }
    BigDecimal score = score(row);
    if (country == null || edition == null || indicator == null || score == null) {
      return;
    }
    Integer first = rowOf.putIfAbsent(country + edition + indicator.key(), row.number());
    if (first != null) {
      problems.add(row.place(), "the same score is there twice, in row %d too".formatted(first));
    }
    figures.scores().add(new Figures.Figure(country, edition, indicator.key(), score));
  }

  private @Nullable Integer edition(ScoreTable.Row row) {
    for (int edition : known.editions()) {
      if (row.edition().equals(String.valueOf(edition))) {
        return edition;
      }
    }
    problems.add(
        row.place("edition"), "the edition %s is not known".formatted(Names.quoted(row.edition())));
    return null;
  }

  private @Nullable String country(ScoreTable.Row row, @Nullable Integer edition) {
    if (!known.countries().containsKey(row.iso3())) {
      problems.add(
          row.place("iso3"), "the country %s is not known".formatted(Names.quoted(row.iso3())));
      return null;
    }
    // Where an edition puts a country is known by its membership alone: such a table does not say.
    if (edition != null && !known.members().getOrDefault(edition, Set.of()).contains(row.iso3())) {
      problems.add(
          row.place("iso3"),
          "%s is none of the countries of the edition %d"
              .formatted(known.named(row.iso3()), edition));
      return null;
    }
    return row.iso3();
  }

  private @Nullable BigDecimal score(ScoreTable.Row row) {
    BigDecimal number = NUMBER.matcher(row.score()).matches() ? new BigDecimal(row.score()) : null;
    return ScoreCell.read(row.score(), number, row.place("score"), problems);
  }
}
