package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    Set<Integer> used = new HashSet<>();
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
      } else {
        assertThat(named.get("total").asInt()).isPositive();
      }
    }
    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList())
        .containsExactlyInAnyOrderElementsOf(used);
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
        long hedged =
            told.stream()
                .filter(id -> findings.get(id).get("certainty").asString().equals(certainty))
                .count();
        assertThat(text.split("\\(" + certainty, -1)).as(text).hasSize((int) hedged + 1);
      }
      for (String id : told) {
        for (JsonNode limit : findings.get(id).get("qualifications")) {
          assertThat(told).as(text).contains(limit.get("id").asString());
          limited.add(id);
        }
      }
    }
    assertThat(limited).hasSizeGreaterThan(7);
  }

  /** Each market, actor and indicator of resilience has its place on the page, and one only. */
  @ParameterizedTest
  @ValueSource(strings = {"TKM-2021", "TKM-2025", "KAZ-2021"})
  void everyIndicatorIsToldOnceWithItsScore(String profile) {
    Map<String, String> scores = new HashMap<>();
    client
        .get("/profiles/%s/scores?limit=100&status=observed".formatted(profile))
        .json()
        .get("items")
        .forEach(s -> scores.put(s.get("indicator").asString(), s.get("score").asString()));
    Map<String, String> told = new HashMap<>();
    for (JsonNode sentence :
        sentences(client.get("/profiles/%s/brief".formatted(profile)).json())) {
      if (sentence.get("lead").asBoolean() && !sentence.get("indicator").isNull()) {
        String key = sentence.get("indicator").asString();
        assertThat(sentence.get("text").asString()).endsWith(", %s.".formatted(scores.get(key)));
        assertThat(told.put(key, "")).as(key + " was told before").isNull();
      }
    }
    assertThat(told.keySet()).isEqualTo(scores.keySet());
  }

  @Test
  void nothingIsToldTwice() {
    Set<String> claims = new HashSet<>();
    for (JsonNode sentence : sentences(client.get(PROFILE + "/brief").json())) {
      if (!sentence.get("assertion").isNull()) {
        sentence
            .get("findings")
            .forEach(id -> assertThat(claims.add(id.asString())).as(id.asString()).isTrue());
      }
    }
    assertThat(claims).hasSizeGreaterThan(35);
  }

  /**
   * Two printed pages: 1,647 words took them at 10 points on A4, with lines of 1.2 and margins of
   * 15 mm, and left a tenth of the second free.
   */
  @Test
  void thePageIsShortAndReadsAsOne() {
    String page = client.get(PROFILE + "/brief.md").text();
    assertThat(page.split("\\s+")).hasSizeLessThan(1750);
    for (String paragraph : page.split("\n\n")) {
      assertThat(paragraph).doesNotContainPattern("(?:(?:^|[.)] )Turkmenistan[^.]*\\. ?){3}");
    }
    assertThat(page)
        .contains("## Money laundering and the financial environment")
        .doesNotContain("Denied", "grave", "But the report adds");
  }

  @Test
  void allThatIsDoubtfulIsOnThePage() {
    Set<String> told = new HashSet<>();
    sentences(client.get(PROFILE + "/brief").json())
        .forEach(sentence -> sentence.get("findings").forEach(id -> told.add(id.asString())));
    findings()
        .forEach(
            (id, finding) -> {
              if (!finding.get("certainty").asString().equals("stated")
                  || finding.get("assertion").asString().equals("little_evidence")) {
                assertThat(told).contains(id);
              }
            });
  }

  @Test
  void figuresStandWithTheirScaleAndScope() {
    String page = client.get(PROFILE + "/brief.md").text();
    assertThat(page)
        .contains("averages 4.61 of 10, which is low")
        .contains("113 of 193 in the world, 34 of 46 in Asia")
        .contains("**Human trafficking, 8.5.**")
        .contains("mean 1.88 (derived)")
        .contains("higher is worse")
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

  @Test
  void thePageHasEverySentenceAndEveryFootnote() {
    JsonNode brief = client.get(PROFILE + "/brief").json();
    String page = client.get(PROFILE + "/brief.md").text();
    for (JsonNode sentence : sentences(brief)) {
      assertThat(page).contains(sentence.get("text").asString().replace("_", "\\_"));
    }
    String sources = page.substring(page.lastIndexOf("Sources"));
    brief
        .get("footnotes")
        .forEach(
            note ->
                assertThat(sources)
                    .containsPattern("[\\[ ]%s[\\],]".formatted(note.get("number"))));
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

  private static List<JsonNode> sentences(JsonNode brief) {
    List<JsonNode> sentences = new ArrayList<>();
    brief.get("sections").forEach(section -> section.get("sentences").forEach(sentences::add));
    assertThat(sentences).isNotEmpty();
    return sentences;
  }
}
