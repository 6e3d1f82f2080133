package org.crimeprofile.brief;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.crimeprofile.web.Format;

/** The styles that a citation comes in, and the format that each is. */
enum Style {
  APA("apa", Format.TXT, Citation::apa),
  BIBTEX("bibtex", Format.BIB, Citation::bibtex),
  CSL_JSON("csl-json", Format.CSL_JSON, Citation::cslJson);

  static final String VOCABULARY = "citation_style";

  private final String key;
  private final Format format;
  private final Function<Citation, String> text;

  Style(String key, Format format, Function<Citation, String> text) {
    this.key = key;
    this.format = format;
    this.text = text;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Style::key).toList();
  }

  static Style named(String key) {
    return Arrays.stream(values()).filter(style -> style.key.equals(key)).findFirst().orElseThrow();
  }

  static Style of(Format format) {
    return Arrays.stream(values()).filter(s -> s.format == format).findFirst().orElseThrow();
  }

  String key() {
    return key;
  }

  Format format() {
    return format;
  }

  String text(Citation citation) {
    return text.apply(citation);
  }
}
