package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that is filed: each sentence with what it rests on, and how the profile is cited. */
@Service
class BriefTests {

  private static final String PROFILE = "/profiles/TKM-2021";
  private static final String NAME = "Global Initiative Against Transnational Organized Crime";

  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(strings = {"TKM-2021", "TKM-2023", "TKM-2025", "KAZ-2021"})
  void everySentenceHasAFootnoteAndEveryFootnoteLeadsToWhatItNames(String profile) {
    JsonNode brief = client.get("/profiles/%s/brief".formatted(profile)).json();
    Set<Integer> used = new TreeSet<>();
    for (JsonNode sentence : sentences(brief)) {
      assertThat(sentence.get("footnotes").size()).as(sentence.toString()).isPositive();
      assertThat(sentence.get("text").asString()).endsWith(".").doesNotContain("null");
      sentence.get("footnotes").forEach(number -> used.add(number.asInt()));
    }
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode note : brief.get("footnotes")) {
      numbers.add(note.get("number").asInt());
      JsonNode named = client.send("GET", note.get("href").asString()).json();
      if (note.get("kind").asString().equals("passage")) {
        assertThat(named.get("sha256")).isEqualTo(note.get("sha256"));
        assertThat(named.get("key")).isEqualTo(note.get("passage"));
        assertThat(named.get("section_name")).isEqualTo(note.get("text"));
        assertThat(named.get("paragraph")).isEqualTo(note.get("paragraph"));
      } else {
        assertThat(named.get("total").asInt()).isPositive();
      }
    }
    assertThat(numbers).containsExactlyElementsOf(used).first().isEqualTo(1);
  }

  @Test
  void whatASentenceRestatesIsOnThePassagesThatItNames() {
    JsonNode brief = client.get(PROFILE + "/brief").json();
    Map<Integer, String> passages = new HashMap<>();
    brief
        .get("footnotes")
        .forEach(note -> passages.put(note.get("number").asInt(), note.get("href").asString()));
    Map<String, JsonNode> findings = findings();
    int claims = 0;
    for (JsonNode sentence : sentences(brief)) {
      Set<String> named = new HashSet<>();
      sentence.get("footnotes").forEach(number -> named.add(passages.get(number.asInt())));
      Set<String> rests = new HashSet<>();
      for (JsonNode id : sentence.get("findings")) {
        rests.add(findings.get(id.asString()).at("/passage/href").asString());
        claims++;
      }
      if (!rests.isEmpty()) {
        assertThat(named).as(sentence.get("text").asString()).isEqualTo(rests);
      }
    }
    assertThat(claims).isGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TKM-2021", "TKM-2023", "UZB-2021"})
  void tellsEveryMarketActorAndIndicatorOnceWithItsScore(String profile) {
    List<String> told = new ArrayList<>();
    for (JsonNode sentence :
        sentences(client.get("/profiles/%s/brief".formatted(profile)).json())) {
      if (sentence.get("lead").asBoolean() && !sentence.get("indicator").isNull()) {
        told.add(sentence.get("indicator").asString() + " " + sentence.get("text").asString());
      }
    }
    List<String> scored = new ArrayList<>();
    client
        .get("/scores?profile=" + profile)
        .json()
        .get("items")
        .forEach(
            row ->
                scored.add(
                    "%s %s, %s."
                        .formatted(
                            row.get("indicator").asString(),
                            row.get("name").asString(),
                            row.get("score").asString())));
    assertThat(told).hasSizeGreaterThan(25).containsExactlyInAnyOrderElementsOf(scored);
  }

  @Test
  void tellsOfEveryMarketActorAndPillarWhatTheReportSays() {
    JsonNode brief = client.get(PROFILE + "/brief").json();
    for (String kind : List.of("markets", "actors")) {
      Set<String> claimed = new HashSet<>();
      section(brief, kind)
          .get("sentences")
          .forEach(
              sentence -> {
                if (!sentence.get("assertion").isNull()) {
                  claimed.add(sentence.get("indicator").asString());
                }
              });
      assertThat(claimed)
          .containsExactlyInAnyOrderElementsOf(client.get(PROFILE + "/" + kind).each("key"));
    }
    assertThat(passages(brief, "money"))
        .contains("economic-and-financial-environment-1", "economic-and-financial-environment-2");
    assertThat(passages(brief, "response"))
        .contains(
            "leadership-and-governance-1",
            "criminal-justice-and-security-1",
            "criminal-justice-and-security-2",
            "criminal-justice-and-security-3",
            "civil-society-and-social-protection-1");
    Set<String> topics = new HashSet<>();
    brief
        .get("sections")
        .forEach(s -> s.get("sentences").forEach(t -> topics.add(t.get("topic").asString())));
    assertThat(topics).containsAll(client.get(PROFILE + "/pillars").each("name"));
  }

  @Test
  void tellsMostOfTheWorst() {
    JsonNode brief = client.get(PROFILE + "/brief").json();
    for (String kind : List.of("markets", "actors")) {
      Map<String, Integer> words = new HashMap<>();
      for (JsonNode sentence : section(brief, kind).get("sentences")) {
        if (!sentence.get("assertion").isNull()) {
          words.merge(
              sentence.get("indicator").asString(),
              sentence.get("text").asString().split(" ").length,
              Integer::sum);
        }
      }
      String worst = client.get(PROFILE + "/" + kind + "?sort=-score").each("key").get(0);
      assertThat(words.get(worst)).isEqualTo(Collections.max(words.values()));
    }
  }

  @Test
  void aClaimStandsWithItsCertaintyAndNeverWithoutWhatLimitsIt() {
    Map<String, JsonNode> findings = findings();
    Set<String> limited = new HashSet<>();
    for (JsonNode sentence : sentences(client.get(PROFILE + "/brief").json())) {
      if (sentence.get("assertion").isNull()) {
        continue;
      }
      String text = sentence.get("text").asString();
      List<String> told = sentence.get("findings").valueStream().map(JsonNode::asString).toList();
      for (String certainty : List.of("suggested", "reported")) {
        assertThat(text.split("\\(%s\\)".formatted(certainty), -1))
            .hasSize(
                1
                    + (int)
                        told.stream()
                            .filter(id -> is(findings.get(id), "certainty", certainty))
                            .count());
      }
      for (String id : told) {
        for (JsonNode limit : findings.get(id).get("qualifications")) {
          String statement = limit.get("statement").asString();
          String end = statement.substring(statement.lastIndexOf(' ') + 1).replace(".", "");
          assertThat(told.indexOf(limit.get("id").asString())).isGreaterThan(told.indexOf(id));
          assertThat(text).contains(end);
          limited.add(id);
        }
      }
    }
    assertThat(limited).hasSizeGreaterThan(8);
    assertThat(client.get(PROFILE + "/brief.md").text())
        .contains("However, ")
        .doesNotContain("the report adds", "Denied", "grave");
  }

  @Test
  void tellsNothingTwice() {
    Set<String> told = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (JsonNode sentence : sentences(client.get(PROFILE + "/brief").json())) {
      assertThat(texts.add(sentence.get("text").asString())).as(sentence.toString()).isTrue();
      if (!sentence.get("assertion").isNull()) {
        sentence
            .get("findings")
            .forEach(id -> assertThat(told.add(id.asString())).as(id.asString()).isTrue());
      }
    }
    assertThat(told).hasSizeGreaterThan(30);
  }

  @Test
  void countsAllThatIsDoubtfulAndNothingElse() {
    JsonNode doubts = section(client.get(PROFILE + "/brief").json(), "doubts").get("sentences");
    Map<String, JsonNode> findings = findings();
    Map<String, String> kinds =
        Map.of(
            "only suggests", "suggested", "as reported", "reported", "evidence", "little_evidence");
    assertThat(doubts.size()).isEqualTo(kinds.size());
    for (JsonNode sentence : doubts) {
      String text = sentence.get("text").asString();
      String kind =
          kinds.get(kinds.keySet().stream().filter(text::contains).findFirst().orElseThrow());
      Set<String> named = new HashSet<>();
      sentence.get("findings").forEach(id -> named.add(id.asString()));
      Set<String> those = new HashSet<>();
      findings.forEach(
          (id, finding) -> {
            if (is(finding, "certainty", kind) || is(finding, "assertion", kind)) {
              those.add(id);
            }
          });
      assertThat(named).isEqualTo(those);
      assertThat(text).contains(those.size() + " claim");
    }
  }

  @Test
  void noParagraphIsARunOfSentencesThatBeginWithTheCountry() {
    for (String paragraph : client.get(PROFILE + "/brief.md").text().split("\n\n")) {
      int run = 0;
      for (String sentence : paragraph.split("(?<=[.\\]*]) ")) {
        run = sentence.startsWith("Turkmenistan") ? run + 1 : 0;
        assertThat(run).as(paragraph).isLessThan(3);
      }
    }
  }

  /**
   * Printed by Chromium from Pandoc's HTML, in a serif of 10 point with a line height of 1.2 and
   * margins of 18 mm, the page of Turkmenistan in 2021 had 1,647 words; with 60 more it still took
   * two sides of A4, with 80 more a third.
   */
  @ParameterizedTest
  @ValueSource(strings = {"TKM-2021", "TKM-2023", "UZB-2021"})
  void fitsOnTwoPrintedSides(String profile) {
    String page = client.get("/profiles/%s/brief.md".formatted(profile)).text();
    assertThat(page.split("\\s+").length).isLessThanOrEqualTo(1700);
  }

  @Test
  void figuresStandWithTheirScaleAndScope() {
    String page = client.get(PROFILE + "/brief.md").text();
    assertThat(page)
        .contains("averages 4.61 of 10, which is low")
        .contains("113 of 193 in the world, 34 of 46 in Asia")
        .contains("for markets and actors higher is worse, for resilience higher is better")
        .contains("**Human trafficking, 8.5.**", "*Human smuggling, 5.0.*")
        .contains("**Leadership and governance, mean 1.88 (derived).**")
        .contains("territorial integrity 2.0 to 4.5 (better)");
    assertThat(client.get("/profiles/KAZ-2023/brief.md").text())
        .contains("not held here (not\\_loaded)", "not coded (not\\_coded)");
  }

  @Test
  void thePageSaysWhatItWasMadeFromAndNothingOfToday() {
    JsonNode brief = client.get(PROFILE + "/brief").json();
    String page = client.get(PROFILE + "/brief.md").text();
    assertThat(page)
        .contains(brief.at("/data_version/content_hash").asString().substring(0, 12))
        .contains("data version " + brief.at("/data_version/number").asInt())
        .contains("Department of State")
        .contains("Office-holders are those of 2021")
        .contains("Cite as: " + NAME);
    assertThat(client.get(PROFILE + "/brief.md").header("ETag"))
        .isEqualTo(client.get(PROFILE + "/brief.md").header("ETag"));
  }

  /** A number stands behind the last of the sentences that rest on the same. */
  @Test
  void thePageHasEverySentenceAndEverySource() {
    JsonNode brief = client.get(PROFILE + "/brief").json();
    String page = client.get(PROFILE + "/brief.md").text();
    for (JsonNode section : brief.get("sections")) {
      String rest = page.substring(page.indexOf("## " + section.get("heading").asString()));
      for (JsonNode sentence : section.get("sentences")) {
        String text = sentence.get("text").asString().replace("_", "\\_");
        assertThat(rest).contains(text);
        rest = rest.substring(rest.indexOf(text) + text.length());
        if (!sentence.get("lead").asBoolean()) {
          assertThat(rest.substring(rest.indexOf('['))).startsWith(marks(sentence));
        }
      }
    }
    String sources = page.substring(page.indexOf("Sources"));
    brief
        .get("footnotes")
        .forEach(
            note ->
                assertThat(sources)
                    .contains(note.get("text").asString())
                    .containsPattern("[\\[ ]" + note.get("number") + "[],]"));
    assertThat(page).doesNotContain("\n\n\n");
  }

  @ParameterizedTest
  @CsvSource({"TKM-2021, 2021, report", "TKM-2025, 2025, dataset"})
  void isCitedInTheStylesThatPeopleUse(String profile, int year, String type) {
    String path = "/profiles/%s/citation".formatted(profile);
    String apa = client.get(path + "?style=apa").text();
    assertThat(apa)
        .startsWith(
            NAME + ". (%d). Global Organized Crime Index %d: Turkmenistan".formatted(year, year))
        .contains("https://ocindex.net", "data version");

    Map<String, String> fields = bibtex(client.get(path + "?style=bibtex").text());
    assertThat(fields)
        .containsEntry("author", "{" + NAME + "}")
        .containsEntry("title", "{Global Organized Crime Index %d: Turkmenistan}".formatted(year))
        .containsEntry("year", String.valueOf(year))
        .containsEntry("url", "https://ocindex.net");

    JsonNode items = JsonMapper.shared().readTree(client.get(path + "?style=csl-json").bytes());
    assertThat(items.size()).isEqualTo(1);
    JsonNode item = items.get(0);
    assertThat(item.get("type").asString()).isEqualTo(type);
    assertThat(item.at("/author/0/literal").asString()).isEqualTo(NAME);
    assertThat(item.at("/issued/date-parts/0/0").asInt()).isEqualTo(year);
    assertThat(item.get("URL").asString()).isEqualTo("https://ocindex.net");

    JsonNode all = client.get(path).json();
    assertThat(all.get("styles").size()).isEqualTo(3);
    for (JsonNode style : all.get("styles")) {
      Client.Answer alone = client.send("GET", style.get("href").asString());
      assertThat(alone.text()).isEqualTo(style.get("text").asString() + "\n");
      assertThat(alone.header("Content-Type")).startsWith(style.get("media_type").asString());
    }
  }

  /** The fields of one entry, by the rules of BibTeX: braces balance, each field is in them. */
  private static Map<String, String> bibtex(String entry) {
    Matcher whole =
        Pattern.compile("@misc\\{([^,\\s]+),\n(.*)\n}\n", Pattern.DOTALL).matcher(entry);
    assertThat(whole.matches()).as(entry).isTrue();
    Map<String, String> fields = new HashMap<>();
    for (String line : whole.group(2).split(",\n")) {
      Matcher field = Pattern.compile(" *(\\w+) = \\{(.*)}").matcher(line);
      assertThat(field.matches()).as(line).isTrue();
      assertThat(line.chars().filter(c -> c == '{').count())
          .isEqualTo(line.chars().filter(c -> c == '}').count());
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }

  private Map<String, JsonNode> findings() {
    Map<String, JsonNode> findings = new HashMap<>();
    client
        .get(PROFILE + "/findings?limit=1000")
        .json()
        .get("items")
        .forEach(finding -> findings.put(finding.get("id").asString(), finding));
    return findings;
  }

  private static boolean is(JsonNode finding, String code, String value) {
    return finding.get(code).asString().equals(value);
  }

  private static String marks(JsonNode sentence) {
    return sentence
        .get("footnotes")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static JsonNode section(JsonNode brief, String key) {
    return brief
        .get("sections")
        .valueStream()
        .filter(section -> section.get("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Keys of the passages that a section rests on. */
  private static Set<String> passages(JsonNode brief, String key) {
    Set<Integer> numbers = new HashSet<>();
    section(brief, key)
        .get("sentences")
        .forEach(s -> s.get("footnotes").forEach(number -> numbers.add(number.asInt())));
    Set<String> keys = new HashSet<>();
    brief
        .get("footnotes")
        .forEach(
            note -> {
              if (numbers.contains(note.get("number").asInt())) {
                keys.add(note.get("passage").asString());
              }
            });
    return keys;
  }

  private static List<JsonNode> sentences(JsonNode brief) {
    List<JsonNode> sentences = new ArrayList<>();
    brief.get("sections").forEach(section -> section.get("sentences").forEach(sentences::add));
    assertThat(sentences).isNotEmpty();
    return sentences;
  }
}
