package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.profile.Member;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Vocabulary;

/** What the coded text says behind a score, or why nothing is served of it. */
record Reason(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    @Schema(description = "Key of the indicator.", example = "heroin-trade") String indicator,
    @Schema(description = "coded where there are findings; else the word for their absence.")
        @Vocabulary("cell_state")
        String state,
    @Schema(description = "Ids of the profiles of the same country whose text is coded.")
        List<String> codedIn,
    @Schema(description = "The findings on it, its own and others', each with what limits it.")
        List<FindingView> findings) {

  static Reason of(Member profile, Indicator indicator, List<Member> coded, List<FindingView> all) {
    List<FindingView> findings =
        all.stream()
            .filter(finding -> finding.profile().equals(profile.id()))
            .filter(finding -> isOn(indicator, finding))
            .toList();
    return new Reason(
        profile.id(),
        indicator.key(),
        findings.isEmpty() ? absence(profile, indicator) : States.CODED,
        coded.stream()
            .filter(other -> other.country().equals(profile.country()))
            .map(Member::id)
            .toList(),
        findings);
  }

  private static boolean isOn(Indicator indicator, FindingView finding) {
    return finding.subject().key().equals(indicator.key())
        || finding.also().stream().anyMatch(other -> other.key().equals(indicator.key()));
  }

  private static String absence(Member profile, Indicator indicator) {
    if (!indicator.isMeasuredIn(profile.edition())) {
      return States.NOT_IN_EDITION;
    }
    if (!profile.isLoaded()) {
      return States.NOT_LOADED;
    }
    return profile.isCoded() ? States.NOT_MENTIONED : States.NOT_CODED;
  }
}
