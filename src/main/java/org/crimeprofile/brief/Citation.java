package org.crimeprofile.brief;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Source;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite a profile: the publisher is the author, and the version of this service's data is a
 * note.
 */
record Citation(String profile, String title, String author, int year, boolean coded, String note) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);
  private static final int SHORT_HASH = 12;

  static Citation of(Profile profile, DataVersion version) {
    Source source = profile.figures();
    return new Citation(
        profile.id(),
        "%s: %s".formatted(source.title(), profile.country().name()),
        source.publisher().replaceFirst(" \\(.*\\)$", ""),
        profile.edition(),
        profile.member().isCoded(),
        "Read through Crime Profile API, profile %s, data version %d of %s (%s)"
            .formatted(
                profile.id(),
                version.number(),
                date(version),
                version.contentHash().substring(0, SHORT_HASH)));
  }

  /** The day on which the data last changed, by universal time. */
  static String date(DataVersion version) {
    return DAY.format(version.changedAt());
  }

  String apa() {
    return "%s. (%d). %s [%s]. %s. %s"
        .formatted(
            author, year, title, coded ? "Country profile" : "Data set", note, Source.INDEX.href());
  }

  String bibtex() {
    return """
        @misc{gitoc-%s,
          author = {{%s}},
          title = {{%s}},
          year = {%d},
          url = {%s},
          note = {%s}
        }"""
        .formatted(
            profile,
            Latex.escaped(author),
            Latex.escaped(title),
            year,
            Source.INDEX.href(),
            Latex.escaped(note));
  }

  /** As citation processors and reference managers read it: a list of one item. */
  String cslJson() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", "gitoc-" + profile);
    item.put("type", coded ? "report" : "dataset");
    item.put("title", title);
    item.put("author", List.of(Map.of("literal", author)));
    item.put("issued", Map.of("date-parts", List.of(List.of(year))));
    item.put("URL", Source.INDEX.href());
    item.put("language", "en");
    item.put("note", note);
    return JsonMapper.shared().writeValueAsString(List.of(item));
  }
}
