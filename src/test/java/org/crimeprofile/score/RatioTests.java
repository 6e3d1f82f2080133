package org.crimeprofile.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means are exact until they are shown, and rounded once. */
class RatioTests {

  @ParameterizedTest
  @CsvSource({
    "4.6125, 4.61",
    "4.615, 4.62",
    "-0.125, -0.13",
    "0.005, 0.01",
    "-0.004, 0.00",
    "10, 10.00"
  })
  void isShownHalfUpAwayFromZero(BigDecimal exact, String shown) {
    assertThat(Ratio.of(exact).shown()).isEqualTo(shown);
  }

  @Test
  void keepsWhatDecimalsLose() {
    Ratio third = ratio("1").dividedBy(3);
    assertThat(third.plus(third).plus(third)).isEqualTo(ratio("1.0"));
    assertThat(third).hasToString("1/3");
    assertThat(third.unrounded()).isEqualTo("0.3333333333");
    assertThat(ratio("8.50")).isEqualTo(ratio("8.5")).hasToString("17/2");
    assertThat(ratio("8.5").dividedBy(ratio("0.5"))).isEqualTo(ratio("17"));
  }

  @Test
  void takesRoots() {
    assertThat(ratio("2").root()).isEqualTo("1.41");
    assertThat(ratio("6.25").root()).isEqualTo("2.50");
    assertThat(Ratio.ZERO.root()).isEqualTo("0.00");
  }

  @Test
  void refusesAMeanOfNothing() {
    assertThatThrownBy(() -> Ratio.mean(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void criminalityIsTheMeanOfUnroundedMeans() {
    Map<String, List<Ratio>> turkmenistan2021 =
        Map.of(
            "market", ratios("8.5 5 2 2 3 7 6.5 1.5 4 4"),
            "actor", ratios("3 3.5 8.5 4.5"),
            "resilience_indicator", List.of());
    assertThat(Average.CRIMINALITY.of(turkmenistan2021::get))
        .hasValueSatisfying(mean -> assertThat(mean).hasToString("369/80"));
    assertThat(Average.CRIMINAL_ACTORS.of(turkmenistan2021::get).orElseThrow().shown())
        .isEqualTo("4.88");
    assertThat(Average.RESILIENCE.of(turkmenistan2021::get)).isEmpty();
  }

  private static Ratio ratio(String figure) {
    return Ratio.of(new BigDecimal(figure));
  }

  private static List<Ratio> ratios(String figures) {
    return Stream.of(figures.split(" ")).map(RatioTests::ratio).toList();
  }
}
