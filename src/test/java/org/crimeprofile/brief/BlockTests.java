package org.crimeprofile.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crimeprofile.evidence.FindingView;
import org.junit.jupiter.api.Test;

/** What limits a claim stands behind it, joined by a word that fits. */
class BlockTests {

  @Test
  void joinsALimitByHowever() {
    assertThat(
            told(
                Claim.of("a", "scale", "stated", "The market is small.", "b"),
                Claim.of("b", "data", "reported", "The figures are thought unreliable.")))
        .containsExactly(
            "The market is small. However, the figures are thought unreliable (reported).");
  }

  @Test
  void setsPracticeBesideLaw() {
    assertThat(
            told(
                Claim.of("a", "framework", "stated", "The law forbids many crimes.", "b", "c"),
                Claim.of("b", "framework", "stated", "The law does not forbid smuggling."),
                Claim.of("c", "practice", "stated", "The law is seldom enforced.")))
        .containsExactly(
            "The law forbids many crimes. However, the law does not forbid smuggling. In practice, the law is seldom enforced.");
  }

  @Test
  void putsWhatTheSameClaimLimitsAheadOfIt() {
    assertThat(
            told(
                Claim.of("a", "practice", "stated", "The efforts are slim.", "d"),
                Claim.of("b", "practice", "reported", "The plan was carried out.", "c"),
                Claim.of("c", "practice", "stated", "The state took no action.", "d"),
                Claim.of("d", "practice", "stated", "The state ran a campaign."),
                Claim.of("e", "scale", "stated", "The prisons are full.")))
        .containsExactly(
            "The efforts are slim. The plan was carried out (reported). However, the state took no action. Still, the state ran a campaign.",
            "The prisons are full.");
  }

  @Test
  void doesNotJoinWhereACapitalIsUnsure() {
    assertThat(
            told(
                Claim.of("a", "scale", "stated", "The market is small.", "b"),
                Claim.of("b", "scale", "stated", "Sylvanian groups have influence.")))
        .containsExactly("The market is small. Sylvanian groups have influence.");
    assertThat(
            told(
                Claim.of("a", "scale", "stated", "The Sylvanian market is small.", "b"),
                Claim.of("b", "scale", "stated", "Sylvanian groups have influence.")))
        .containsExactly(
            "The Sylvanian market is small. However, Sylvanian groups have influence.");
  }

  @Test
  void tellsClaimsThatLimitEachOther() {
    assertThat(
            told(
                Claim.of("a", "scale", "stated", "The market is small.", "b"),
                Claim.of("b", "scale", "stated", "The market is large.", "a")))
        .containsExactly("The market is small. The market is large.");
  }

  private static List<String> told(FindingView... claims) {
    Voice voice = new Voice("Freedonia", new Capitals("Freedonia", List.of(claims)));
    return Block.of(List.of(claims)).stream().map(block -> block.text(voice)).toList();
  }
}
