package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Tabular;

/** Each market of a profile beside what answers to it and who is involved in it. */
@Schema(name = "MarketResponses")
record MarketResponsesView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(description = "Whose the pairing of markets and resilience indicators is.")
        String mapping,
    @Schema(description = "The widest gap first; last the markets that have none.")
        List<AnsweredMarket> markets,
    @Schema(description = "What to bear in mind.") List<String> notes,
    @JsonIgnore Source source)
    implements Sourced, Tabular {

  private static final String MAPPING =
      "Ours: the Index does not say which resilience indicator answers to which market. Each pair stands with its reason.";
  private static final List<String> NOTES =
      List.of(
          "A gap is the score of the market less the plain mean of the indicators that answer to it, rounded once; it is ours too. The wider it is, the more a high market meets a weak response.",
          "The Index gives no words for single scores, so no market is called high here and no response weak; the order says it.",
          "An actor stands by a market where the coded text gives it a part in it; its certainty says how surely.");

  static MarketResponsesView of(Profile profile, List<AnsweredMarket> markets) {
    return new MarketResponsesView(
        profile.id(),
        profile.country(),
        profile.edition(),
        MAPPING,
        markets,
        NOTES,
        profile.source());
  }

  @Override
  public Table table() {
    return new Table(
        AnsweredMarket.HEADER, markets.stream().flatMap(AnsweredMarket::lines).toList());
  }
}
