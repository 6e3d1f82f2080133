package org.crimeprofile.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Document;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Formats;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Tabular;
import org.crimeprofile.web.Vocabulary;

/**
 * A profile as a graph, under the names that D3 and ECharts read. Its {@code links} are the
 * graph's, so its addresses stand under another name than elsewhere.
 */
@Formats({Format.JSON, Format.CSV, Format.GRAPHML})
record NetworkView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    @Schema(description = "Whether the prose is coded; without it there are no links.")
        @Vocabulary("coverage")
        String coverage,
    @Schema(description = "Actors, markets, parties and places.") List<Node> nodes,
    @Schema(description = "What ties them; addresses are under hyperlinks.") List<Link> links,
    @Schema(description = "What to bear in mind with it.") List<String> notes,
    Hyperlinks hyperlinks,
    @JsonIgnore Source source,
    @JsonIgnore DataVersion dataVersion)
    implements Sourced, Tabular, Document {

  private static final List<String> NOTES =
      List.of(
          "A shared finding says that the same claims name two nodes, or are about them. It has no direction, and no part of one in the other follows from it.",
          "A link is read with its assertions, its certainty and its qualifications: it can stand for a claim that the report denies, suggests or limits.");
  private static final String NOT_CODED =
      "not_coded: only figures of this profile are held, so it has actors and markets with their scores, and nothing that ties them.";

  static NetworkView of(Profile profile, Graph graph, DataVersion version) {
    List<String> notes = new ArrayList<>(NOTES);
    if (!profile.member().isCoded()) {
      notes = List.of(NOT_CODED);
    }
    return new NetworkView(
        profile.id(),
        profile.coverage(),
        graph.nodes(),
        graph.links(),
        notes,
        Hyperlinks.of(profile.href()),
        profile.source(),
        version);
  }

  @Override
  public Table table() {
    return new Table(
        Column.OF_LINKS.stream().map(Column::name).toList(),
        links.stream()
            .map(
                link -> Column.OF_LINKS.stream().map(column -> column.value().apply(link)).toList())
            .toList());
  }

  @Override
  public String in(Format format) {
    return GraphMl.of(this);
  }

  @Schema(name = "NetworkHyperlinks")
  record Hyperlinks(
      @Schema(description = "This network.") String self,
      @Schema(description = "The same as GraphML.") String graphml,
      @Schema(description = "Its links as a table.") String csv,
      @Schema(description = "Its profile.") String profile) {

    static Hyperlinks of(String profile) {
      String self = profile + "/network";
      return new Hyperlinks(self, self + ".graphml", self + ".csv", profile);
    }
  }
}
