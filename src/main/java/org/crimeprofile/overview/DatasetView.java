package org.crimeprofile.overview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.taxonomy.Edition;
import org.crimeprofile.web.CollectionDescription;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Document;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Formats;
import org.crimeprofile.web.Source;

/** The data as a whole, for catalogues of data sets. */
@Schema(name = "Dataset")
@Formats({Format.JSONLD, Format.JSON})
record DatasetView(
    @Schema(description = "Name of the data set.") String name,
    @Schema(description = "What it holds.") String description,
    @Schema(description = "Which profiles are loaded.", example = "24 loaded, 1 of them coded")
        String profiles,
    @Schema(description = "Who made the figures, and is to be cited.") String creator,
    @Schema(description = "What may be done with it, as far as its publisher says.") String licence,
    @Schema(description = "The editions that it is made from, the oldest first.")
        List<Source> editions,
    @Schema(description = "What has a score.") List<String> indicators,
    @Schema(description = "As what it can be had.") List<Distribution> distributions,
    DataVersion version)
    implements Document {

  /** Says what was imported, and nothing of countries. */
  private static final String IMPORTS = "imports";

  private static final String NAME =
      "Crime Profile API: country profiles of the Global Organized Crime Index as data";
  private static final String DESCRIPTION =
      "Scores of criminal markets, criminal actors and resilience by country and edition of the Global Organized Crime Index,"
          + " with averages and ranks; and of coded profiles each claim of the report, restated, with who it names, where and when,"
          + " how sure the text is, what limits it, and the passage that it rests on.";
  private static final String LICENCE =
      "The publisher of the figures, the Global Initiative Against Transnational Organized Crime, names no licence; it calls its"
          + " database open data and asks to be cited. Claims and summaries restate its reports in the words of this service and"
          + " quote none of them; where a report carries a disclaimer, it is served with them. Ask the publisher about any use that"
          + " needs a licence.";

  static DatasetView of(
      String profiles,
      List<Edition> editions,
      List<String> indicators,
      List<CollectionDescription> collections,
      DataVersion version) {
    return new DatasetView(
        NAME,
        DESCRIPTION,
        profiles,
        Source.INDEX.publisher(),
        LICENCE,
        editions.stream().map(Edition::source).toList(),
        indicators,
        collections.stream()
            .filter(collection -> !collection.name().equals(IMPORTS))
            .flatMap(DatasetView::asTableAndAsJson)
            .toList(),
        version);
  }

  private static Stream<Distribution> asTableAndAsJson(CollectionDescription collection) {
    return Stream.of(
        new Distribution(
            collection.description() + ", all as a table",
            Format.CSV.type(),
            collection.href() + ".csv"),
        new Distribution(
            collection.description() + ", in pages", Format.JSON.type(), collection.href()));
  }

  @Override
  public String in(Format format) {
    return SchemaOrg.dataset(this);
  }

  /** One form that the data, or a part of them, come in. */
  @Schema(name = "Distribution")
  record Distribution(
      @Schema(description = "What it holds.") String name,
      @Schema(description = "Its media type.", example = "text/csv") String mediaType,
      @Schema(description = "Where it is served.", example = "/api/v1/scores.csv") String href) {}
}
