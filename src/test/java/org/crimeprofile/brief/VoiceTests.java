package org.crimeprofile.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph names its country once and still says what its claims say. */
class VoiceTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Freedonia is isolated.|Freedonia is isolated. It has no allies.|Freedonia has no allies.",
        "Freedonia is isolated.|Freedonia is isolated. Its roads are good.|Freedonia's roads are good.",
        "Freedonia is isolated.|Freedonia is isolated. The courts are slow.|Freedonia's courts are slow.",
        "The police of Freedonia are few.|The police of Freedonia are few. The country's roads are good.|Freedonia's roads are good.",
        "Prisons are full.|Prisons are full. Freedonia's roads are good.|Freedonia's roads are good.",
        "Prisons are full.|Prisons are full. There is no audit.|There is no audit in Freedonia.",
        "Prisons are full.|Prisons are full. Torture is common, above all before trial.|Torture is common in Freedonia, above all before trial.",
        "Prisons are full.|Prisons are full. As of 2021, the president appoints judges.|As of 2021, Freedonia's president appoints judges.",
      })
  void wordsTheSecondClaimByTheFirst(String first, String told, String second) {
    assertThat(told(Claim.stating(first), Claim.stating(second))).isEqualTo(told);
  }

  /** Where a word would be lost that the meaning needs, the claim stays as it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Most victims live in Freedonia.",
        "Trust in Freedonia and Sylvania is low.",
        "Fear in Freedonia, Sylvania and beyond is common.",
        "Concern about crime in Freedonia, stems from its government.",
        "There are stories of theft in Freedonia's government and among its leaders.",
        "Freedonia and Sylvania share a market.",
      })
  void leavesWhatItCannotShorten(String statement) {
    assertThat(told(Claim.stating("Freedonia is isolated."), Claim.stating(statement)))
        .isEqualTo("Freedonia is isolated. " + statement);
  }

  @Test
  void keepsThePlaceBesideAnother() {
    String statement = "Smugglers take people from Sylvania in Freedonia.";
    assertThat(told(Claim.on("Sylvania", statement))).isEqualTo(statement);
    assertThat(told(Claim.on("Freedonia", "There is a harbour in Freedonia.")))
        .isEqualTo("There is a harbour.");
  }

  @Test
  void itIsNotTakenForWhatAHeadingNames() {
    Voice voice = voice(List.of());
    voice.say("", Claim.stating("Freedonia is isolated."));
    voice.pause();
    assertThat(voice.say("", Claim.stating("Freedonia has a market.")))
        .isEqualTo("The country has a market.");
  }

  @Test
  void aRunOfSentencesNamesItsCountryOnce() {
    FindingView claim = Claim.stating("Freedonia has a market.");
    FindingView other = Claim.stating("Freedonia's laws are weak.");
    assertThat(told(claim, other, claim, other, other, claim))
        .containsOnlyOnce("Freedonia")
        .isEqualTo(
            "Freedonia has a market. Its laws are weak. The country has a market. Its laws are weak. The country's laws are weak. The country has a market.");
  }

  @Test
  void marksWhatIsNotStated() {
    assertThat(told(Claim.of("a", "scale", "suggested", "Freedonia may be a hub.")))
        .isEqualTo("Freedonia may be a hub (suggested).");
  }

  private static String told(FindingView... claims) {
    Voice voice = voice(List.of(claims));
    return Stream.of(claims).map(claim -> voice.say("", claim)).collect(Collectors.joining(" "));
  }

  private static Voice voice(List<FindingView> claims) {
    return new Voice("Freedonia", new Capitals("Freedonia", claims));
  }
}
