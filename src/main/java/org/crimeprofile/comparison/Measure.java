package org.crimeprofile.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Average;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;

/** What profiles are compared by: an indicator, or one of the four averages. */
sealed interface Measure {

  /** What the kind of an average is called, beside the kinds of indicators. */
  String AVERAGE = "average";

  /** Its key. */
  String key();

  /** Its name. */
  String name();

  /** Average, or the kind of the indicator. */
  String kind();

  /** Its exact value for a profile, or nothing where figures are missing. */
  Optional<Ratio> value(Member profile, Figures figures);

  /** Why a profile has no value, where it has none. */
  String absence(Member profile, Figures figures);

  /** The value as it is shown: a score with one decimal, an average with two. */
  BigDecimal shown(Ratio value);

  /** The value of a profile as a cell shows it. */
  default FigureCell cell(Member profile, Optional<Ratio> value, Figures figures) {
    return value
        .map(exact -> new FigureCell(shown(exact), States.OBSERVED))
        .orElseGet(() -> new FigureCell(null, absence(profile, figures)));
  }

  /** Tells whether more of it is worse: of crime it is, of resilience it is not. */
  boolean moreIsWorse();

  /** All measures, averages first, then the indicators in the order of the Index. */
  static Stream<Measure> all(List<Indicator> indicators) {
    return Stream.concat(
        Arrays.stream(Average.values()).map(OfAverage::new),
        indicators.stream().map(OfIndicator::new));
  }

  /** An indicator of the Index. */
  record OfIndicator(Indicator indicator) implements Measure {

    @Override
    public String key() {
      return indicator.key();
    }

    @Override
    public String name() {
      return indicator.name();
    }

    @Override
    public String kind() {
      return indicator.kind();
    }

    @Override
    public Optional<Ratio> value(Member profile, Figures figures) {
      return figures.score(profile, indicator);
    }

    @Override
    public String absence(Member profile, Figures figures) {
      return figures.scores().status(profile.id(), profile.edition(), indicator);
    }

    @Override
    public BigDecimal shown(Ratio value) {
      return value.decimal(1);
    }

    @Override
    public boolean moreIsWorse() {
      return Average.CRIMINALITY.takesIn(indicator.kind());
    }
  }

  /** An average of the Index. */
  record OfAverage(Average average) implements Measure {

    @Override
    public String key() {
      return average.key();
    }

    @Override
    public String name() {
      return average.title();
    }

    @Override
    public String kind() {
      return AVERAGE;
    }

    @Override
    public Optional<Ratio> value(Member profile, Figures figures) {
      return figures.average(average, profile, figures.measuredIn(profile.edition()));
    }

    @Override
    public String absence(Member profile, Figures figures) {
      return States.NOT_LOADED;
    }

    @Override
    public BigDecimal shown(Ratio value) {
      return value.shown();
    }

    @Override
    public boolean moreIsWorse() {
      return average != Average.RESILIENCE;
    }
  }
}
