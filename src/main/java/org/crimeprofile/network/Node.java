package org.crimeprofile.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.crimeprofile.evidence.PartyView;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ScoreTable;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An actor, a market, a party or a place. */
@Schema(name = "NetworkNode")
record Node(
    @Schema(description = "Kind and key, which links refer to.", example = "market:heroin-trade")
        String id,
    @Schema(description = "What it stands for.") @Vocabulary("node_kind") String kind,
    @Schema(description = "Key of it; of a place its code, or its name.", example = "heroin-trade")
        String key,
    @Schema(description = "Its name.", example = "Heroin trade") String name,
    @Schema(description = "Of a party: what kind of party it is.") @Vocabulary("party_type")
        @Nullable String type,
    @Schema(description = "Of an actor or a market: its score.", example = "6.5")
        @Nullable BigDecimal score,
    @Schema(description = "Of an actor or a market: whether it has a score, and why not.")
        @Vocabulary("score_status")
        @Nullable String status,
    @Schema(description = "Where it, or what is said of it, is served.") String href) {

  static Node of(Indicator indicator, Profile profile, ScoreTable scores) {
    String status = scores.status(profile.id(), profile.edition(), indicator);
    return new Node(
        id(indicator),
        indicator.kind(),
        indicator.key(),
        indicator.name(),
        null,
        scores.score(profile.id(), indicator.key()).orElse(null),
        status,
        status.equals(ScoreTable.OBSERVED)
            ? "%s/%ss/%s".formatted(profile.href(), indicator.kind(), indicator.key())
            : Api.ROOT + "/indicators/" + indicator.key());
  }

  static Node of(PartyView party) {
    return new Node(
        party(party.key()),
        "party",
        party.key(),
        party.name(),
        party.type(),
        null,
        null,
        party.links().self());
  }

  /**
   * A place.
   *
   * @param isFound whether a finding names it, and not a flow alone
   */
  static Node place(String key, String name, boolean isFound, Profile profile) {
    return new Node(
        place(key),
        "place",
        key,
        name,
        null,
        null,
        null,
        isFound
            ? "%s/findings?place=%s".formatted(profile.href(), key)
            : profile.href() + "/flows");
  }

  static String id(Indicator indicator) {
    return "%s:%s".formatted(indicator.kind(), indicator.key());
  }

  static String party(String key) {
    return "party:" + key;
  }

  static String place(String key) {
    return "place:" + key;
  }
}
