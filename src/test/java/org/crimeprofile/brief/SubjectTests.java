package org.crimeprofile.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which subjects count as the worst. */
class SubjectTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8.5 7.0 6.5 5.0 4.0 4.0 3.0 2.0 2.0 1.5 | 3",
        "8.5 4.5 3.5 3.0 | 1",
        "8.5 7.0 6.5 6.5 6.5 4.0 3.0 2.0 2.0 | 2",
        "6.0 6.0 6.0 6.0 | 4",
        "6.0 | 1",
      })
  void areAThirdUnlessATieGoesPastIt(String scores, int worst) {
    List<Subject> sorted =
        Stream.of(scores.split(" "))
            .map(score -> new Subject("k", "K", new BigDecimal(score), "", List.of()))
            .toList();
    assertThat(Subject.worst(sorted)).isEqualTo(sorted.subList(0, worst));
  }

  @Test
  void areNoneOfNone() {
    assertThat(Subject.worst(List.of())).isEmpty();
  }
}
