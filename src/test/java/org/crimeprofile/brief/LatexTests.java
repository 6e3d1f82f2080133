package org.crimeprofile.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as BibTeX takes them. */
class LatexTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Côte d’Ivoire, C{\\^{o}}te d'Ivoire",
        "São Tomé and Príncipe, S{\\~{a}}o Tom{\\'{e}} and Pr{\\'{i}}ncipe",
        "Türkiye, T{\\\"{u}}rkiye",
        "Curaçao, Cura{\\c{c}}ao",
        "Bosnia & Herzegovina, Bosnia \\& Herzegovina",
        "100% of {a_b} #1 $ ~ ^, 100\\% of \\{a\\_b\\} \\#1 \\$ \\textasciitilde{} \\textasciicircum{}",
        "back\\slash, back\\textbackslash{}slash",
        "Turkmenistan, Turkmenistan"
      })
  void escapesWhatIsSpecialAndWritesAccentsAsCommands(String text, String written) {
    assertThat(Latex.escaped(text)).isEqualTo(written);
  }
}
