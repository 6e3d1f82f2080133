package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of a comparison follows from the scores that are served, by arithmetic that is this
 * test's own.
 */
@Service
class ComparisonTests {

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
  private static final String REGION = "central-asia-and-the-caucasus";
  private static final List<String> AVERAGES =
      List.of("criminality", "criminal_markets", "criminal_actors", "resilience");

  @Autowired Client client;

  /** Scores by profile and indicator. */
  private final Map<String, Map<String, BigDecimal>> scores = new TreeMap<>();

  private final Map<String, String> kinds = new TreeMap<>();

  @BeforeEach
  void readTheScores() {
    for (JsonNode row : client.get("/scores?limit=1000").json().get("items")) {
      scores
          .computeIfAbsent(row.get("profile").asString(), absent -> new TreeMap<>())
          .put(row.get("indicator").asString(), row.get("score").decimalValue());
      kinds.put(row.get("indicator").asString(), row.get("kind").asString());
    }
    assertThat(scores).hasSize(24);
  }

  @Test
  void averagesAreExplainedDownToTheInputs() {
    for (String profile : scores.keySet()) {
      JsonNode explained = client.get("/profiles/" + profile + "/averages").json();
      for (JsonNode average : explained.get("averages")) {
        String key = average.get("key").asString();
        BigDecimal exact = average(key, profile, scores.get(profile).keySet());
        assertThat(average.get("rounded").decimalValue()).as(profile + key).isEqualTo(shown(exact));
        assertThat(average.get("published")).isEqualTo(average.get("rounded"));
        String[] fraction = (average.get("exact").asString() + "/1").split("/");
        assertThat(new BigDecimal(fraction[0]).divide(new BigDecimal(fraction[1]), EXACT_ENOUGH))
            .isCloseTo(exact, org.assertj.core.data.Offset.offset(new BigDecimal("1e-30")));
        BigDecimal ofInputs =
            mean(
                average
                    .get("inputs")
                    .valueStream()
                    .map(input -> input.get("value").decimalValue())
                    .toList());
        assertThat(shown(ofInputs)).isEqualTo(shown(exact));
        assertThat(average.get("inputs").size()).isEqualTo(average.get("divisor").asInt());
      }
      JsonNode twice = explained.get("criminality_from_rounded_means");
      BigDecimal value =
          shown(
              mean(
                  Stream.of("criminal_markets", "criminal_actors")
                      .map(key -> shown(average(key, profile, scores.get(profile).keySet())))
                      .toList()));
      assertThat(twice.get("value").decimalValue()).isEqualTo(value);
    }
  }

  @Test
  void tellsWhy461WasOncePrinted462() {
    JsonNode explained = client.get("/profiles/TKM-2021/averages").json();
    JsonNode criminality = explained.get("averages").get(0);
    assertThat(criminality.get("exact").asString()).isEqualTo("369/80");
    assertThat(criminality.get("unrounded").decimalValue()).isEqualTo("4.6125");
    assertThat(criminality.get("published").decimalValue()).isEqualTo("4.61");
    JsonNode twice = explained.get("criminality_from_rounded_means");
    assertThat(twice.get("value").decimalValue()).isEqualTo("4.62");
    assertThat(twice.get("differs").asBoolean()).isTrue();
    assertThat(twice.get("why").asString()).contains("4.61", "4.62", "4.875", "4.88");
    assertThat(client.get("/profiles/TKM-2021/averages.csv").text())
        .contains("criminality,Criminality,369/40,2,369/80,4.6125,4.61,4.61\r\n");
  }

  @Test
  void territorialIntegrityAndNonStateActorsLeadTheChanges() {
    JsonNode comparison = client.get("/comparisons/editions?country=TKM&from=2021&to=2025").json();
    JsonNode rows = comparison.get("rows");
    assertThat(cell(rows.get(0), 2)).isEqualTo("2.5");
    assertThat(rows.get(0).get("key").asString()).isEqualTo("territorial-integrity");
    assertThat(rows.get(0).get("direction").asString()).isEqualTo("better");
    assertThat(cell(rows.get(1), 2)).isEqualTo("-1.5");
    assertThat(rows.get(1).get("key").asString()).isEqualTo("non-state-actors");
    assertThat(rows.get(1).get("direction").asString()).isEqualTo("worse");
    List<String> missing =
        List.of(
            "extortion-and-protection-racketeering",
            "trade-in-counterfeit-goods",
            "illicit-trade-in-excisable-goods",
            "cyber-dependent-crimes",
            "financial-crimes",
            "private-sector-actors");
    assertThat(texts(comparison.get("not_in_edition"))).isEqualTo(missing);
    assertThat(rows.valueStream().skip(26).map(row -> row.get("key").asString()))
        .containsExactlyElementsOf(missing);
    rows.valueStream()
        .skip(26)
        .forEach(
            row -> {
              assertThat(row.get("cells").get(0).get("state").asString())
                  .isEqualTo("not_in_edition");
              assertThat(row.get("cells").get(2).get("state").asString())
                  .isEqualTo("not_in_edition");
              assertThat(row.get("cells").get(2).get("value").isNull()).isTrue();
              assertThat(row.get("direction").isNull()).isTrue();
            });
    JsonNode criminality = comparison.get("averages").get(0);
    assertThat(criminality.at("/published/from").decimalValue()).isEqualTo("4.61");
    assertThat(criminality.at("/published/to").decimalValue()).isEqualTo("4.35");
    assertThat(criminality.at("/like_for_like/to").decimalValue()).isEqualTo("4.55");
    assertThat(criminality.at("/like_for_like/basis").asString()).isEqualTo("derived");
    assertThat(criminality.at("/like_for_like/indicators").asInt()).isEqualTo(14);
    assertThat(criminality.get("why").asString()).contains("Financial crimes", "14", "20");
  }

  @Test
  void oneRequestTellsWhetherTurkmenistanDriftsFromItsRegion() {
    String query = "/comparisons/editions?country=TKM&from=2021&to=2025&baseline=region";
    String readme = Documentation.text(Documentation.README);
    for (JsonNode average : client.get(query).json().get("averages")) {
      JsonNode drift = average.at("/like_for_like/drift");
      assertThat(readme)
          .contains(
              "\n[%s,%s,%s]\n"
                  .formatted(average.get("key"), drift.get("drift"), drift.get("movement")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TKM, 2021, 2025",
    "TKM, 2021, 2023",
    "TKM, 2025, 2023",
    "KAZ, 2021, 2025",
    "GEO, 2023, 2025"
  })
  void everyFigureOfTwoEditionsCanBeRecomputed(String country, int from, int to) {
    JsonNode comparison =
        client
            .get(
                "/comparisons/editions?country=%s&from=%d&to=%d&baseline=region"
                    .formatted(country, from, to))
            .json();
    Map<String, BigDecimal> before = scores.get(country + "-" + from);
    Map<String, BigDecimal> after = scores.get(country + "-" + to);
    List<BigDecimal> sizes = new ArrayList<>();
    for (JsonNode row : comparison.get("rows")) {
      String key = row.get("key").asString();
      BigDecimal a = before.get(key);
      BigDecimal b = after.get(key);
      BigDecimal meanA = mean(edition(from).map(p -> scores.get(p).get(key)).toList());
      BigDecimal meanB = mean(edition(to).map(p -> scores.get(p).get(key)).toList());
      List<BigDecimal> expected = new ArrayList<>();
      expected.add(a);
      expected.add(b);
      expected.add(less(b, a));
      expected.add(shown(meanA));
      expected.add(shown(meanB));
      expected.add(shown(less(a, meanA)));
      expected.add(shown(less(b, meanB)));
      expected.add(shown(less(less(b, meanB), less(a, meanA))));
      assertThat(values(row)).as(key).usingElementComparator(FIGURES).isEqualTo(expected);
      if (a != null && b != null) {
        sizes.add(b.subtract(a).abs());
      }
    }
    assertThat(sizes).isSortedAccordingTo(Comparator.reverseOrder());
    List<String> common = before.keySet().stream().filter(after::containsKey).toList();
    for (JsonNode average : comparison.get("averages")) {
      String key = average.get("key").asString();
      JsonNode published = average.get("published");
      BigDecimal was = shown(average(key, country + "-" + from, before.keySet()));
      BigDecimal is = shown(average(key, country + "-" + to, after.keySet()));
      assertThat(figures(published, "from", "to", "change"))
          .containsExactly(was, is, is.subtract(was));
      JsonNode like = average.get("like_for_like");
      BigDecimal a = average(key, country + "-" + from, common);
      BigDecimal b = average(key, country + "-" + to, common);
      BigDecimal meanA = mean(edition(from).map(p -> average(key, p, common)).toList());
      BigDecimal meanB = mean(edition(to).map(p -> average(key, p, common)).toList());
      assertThat(figures(like, "from", "to", "change"))
          .containsExactly(shown(a), shown(b), shown(less(b, a)));
      BigDecimal distanceA = less(a, meanA);
      BigDecimal distanceB = less(b, meanB);
      assertThat(
              figures(
                  like.get("drift"),
                  "baseline_from",
                  "baseline_to",
                  "distance_from",
                  "distance_to",
                  "drift"))
          .containsExactly(
              shown(meanA),
              shown(meanB),
              shown(distanceA),
              shown(distanceB),
              shown(less(distanceB, distanceA)));
      int nearer = cut(distanceB.abs()).compareTo(cut(distanceA.abs()));
      assertThat(like.at("/drift/movement").asString())
          .isEqualTo(nearer > 0 ? "away" : nearer < 0 ? "towards" : "level");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "continent", "world"})
  void everyFigureOfProfilesCanBeRecomputed(String baseline) {
    JsonNode comparison =
        client
            .get("/comparisons/profiles?country=TKM,UZB,KAZ&edition=2021,2025&baseline=" + baseline)
            .json();
    List<String> profiles = texts(comparison.get("columns"), "key");
    assertThat(profiles)
        .containsExactly("KAZ-2021", "KAZ-2025", "TKM-2021", "TKM-2025", "UZB-2021", "UZB-2025");
    assertThat(comparison.get("rows").size()).isEqualTo(36);
    for (JsonNode row : comparison.get("rows")) {
      String key = row.get("key").asString();
      for (int i = 0; i < profiles.size(); i++) {
        int edition = Integer.parseInt(profiles.get(i).substring(4));
        BigDecimal value = value(key, profiles.get(i));
        BigDecimal mean = mean(edition(edition).map(p -> value(key, p)).toList());
        JsonNode cell = row.get("cells").get(i);
        assertThat(figure(cell.get("value")))
            .as(key)
            .usingComparator(FIGURES)
            .isEqualTo(AVERAGES.contains(key) ? shown(value) : value);
        assertThat(figure(cell.get("distance"))).isEqualTo(shown(less(value, mean)));
        assertThat(cell.get("state").asString())
            .isEqualTo(value == null ? "not_in_edition" : "observed");
      }
      for (JsonNode spread : row.get("spreads")) {
        List<BigDecimal> values =
            profiles.stream()
                .filter(profile -> profile.endsWith(spread.get("edition").asString()))
                .map(profile -> value(key, profile))
                .sorted()
                .toList();
        BigDecimal highest = values.get(values.size() - 1);
        assertThat(
                List.of(
                    spread.get("spread").decimalValue(),
                    spread.at("/highest/value").decimalValue(),
                    spread.at("/lowest/value").decimalValue()))
            .usingElementComparator(FIGURES)
            .containsExactly(
                shown(less(highest, values.get(0))), shown(highest), shown(values.get(0)));
        assertThat(texts(spread.at("/highest/profiles")))
            .allSatisfy(id -> assertThat(value(key, id)).isEqualByComparingTo(highest));
      }
    }
    assertThat(comparison.get("baselines").get(0).get("loaded").asInt()).isEqualTo(8);
    assertThat(comparison.get("baselines").get(0).get("of").asInt())
        .isEqualTo(baseline.equals("region") ? 8 : baseline.equals("continent") ? 46 : 193);
    assertThat(texts(comparison.get("baselines").get(0).get("includes")))
        .containsExactly("KAZ-2021", "TKM-2021", "UZB-2021");
  }

  @Test
  void whatIsNamedAndNotLoadedKeepsItsColumn() {
    JsonNode comparison =
        client
            .get("/comparisons/profiles?country=TKM,DEU&edition=2021&indicator=prevention")
            .json();
    assertThat(texts(comparison.get("columns"), "key")).containsExactly("DEU-2021", "TKM-2021");
    assertThat(comparison.at("/rows/0/cells/0/state").asString()).isEqualTo("not_loaded");
    assertThat(comparison.get("notes").toString()).contains("1 of the 2");
    JsonNode world = client.get("/comparisons/profiles?edition=2021").json();
    assertThat(world.get("columns").size()).isEqualTo(8);
    assertThat(world.get("notes").toString()).contains("8 of the 193");
  }

  @Test
  void codedReasonsComeWithWhatLimitsThemOrTheWordForTheirAbsence() {
    JsonNode comparison =
        client
            .get(
                "/comparisons/profiles?country=TKM,UZB,DEU&edition=2021,2025&indicator=heroin-trade&include=findings")
            .json();
    Map<String, JsonNode> reasons = new TreeMap<>();
    comparison.get("reasons").forEach(r -> reasons.put(r.get("profile").asString(), r));
    assertThat(reasons.get("TKM-2021").get("state").asString()).isEqualTo("coded");
    assertThat(texts(reasons.get("TKM-2021").get("findings"), "id"))
        .isEqualTo(
            client.get("/profiles/TKM-2021/findings?subject=heroin-trade&limit=100").each("id"));
    assertThat(reasons.get("TKM-2021").get("findings").get(0).get("qualifications").size())
        .isEqualTo(1);
    assertThat(reasons.get("TKM-2025").get("state").asString()).isEqualTo("not_coded");
    assertThat(texts(reasons.get("TKM-2025").get("coded_in"))).containsExactly("TKM-2021");
    assertThat(texts(reasons.get("UZB-2021").get("coded_in"))).isEmpty();
    assertThat(reasons.get("DEU-2021").get("state").asString()).isEqualTo("not_loaded");
    assertThat(comparison.at("/source/disclaimer").asString()).contains("Department of State");
  }

  @Test
  void itemsAreHeldAgainstEachOtherAttributeByAttribute() {
    JsonNode comparison =
        client
            .get("/comparisons/markets?profile=TKM-2021&indicator=heroin-trade,human-smuggling")
            .json();
    assertThat(texts(comparison.get("columns"), "key"))
        .containsExactly("TKM-2021/human-smuggling", "TKM-2021/heroin-trade");
    assertThat(texts(comparison.get("shared"))).containsExactly("presence", "roles");
    assertThat(texts(comparison.get("different"))).containsExactly("score");
    assertThat(texts(comparison.get("unknown"))).containsExactly("state_involvement");
    JsonNode mixed =
        client
            .get("/comparisons/markets?profile=TKM-2021&indicator=heroin-trade,human-trafficking")
            .json();
    assertThat(texts(mixed.get("different"))).contains("roles");
  }

  @ParameterizedTest
  @CsvSource({
    "markets, markets, score",
    "actors, actors, score",
    "resilience-indicators, resilience-indicators, score",
    "pillars, pillars, mean"
  })
  void everyCellOfItemsIsWhatTheItemServes(String comparison, String collection, String figure) {
    JsonNode matrix =
        client
            .get("/comparisons/%s?country=TKM,UZB&edition=2021,2025".formatted(comparison))
            .json();
    Map<String, JsonNode> items = new TreeMap<>();
    client
        .get("/%s?country=TKM,UZB&edition=2021,2025&limit=1000".formatted(collection))
        .json()
        .get("items")
        .forEach(
            item ->
                items.put(item.get("profile").asString() + "/" + item.get("key").asString(), item));
    List<String> columns = texts(matrix.get("columns"), "key");
    assertThat(columns).containsAll(items.keySet());
    boolean figureSeen = false;
    for (JsonNode row : matrix.get("rows")) {
      String attribute = row.get("key").asString();
      figureSeen |= attribute.equals(figure);
      for (int i = 0; i < columns.size() && !attribute.startsWith("findings"); i++) {
        JsonNode cell = row.get("cells").get(i);
        JsonNode item = items.get(columns.get(i));
        if (item == null) {
          assertThat(cell.get("state").asString()).isEqualTo("not_in_edition");
        } else if (cell.get("value").isNull()) {
          assertThat(item.get(attribute).toString()).contains(cell.get("state").asString());
        } else {
          assertThat(cell.get("value")).isEqualTo(item.get(attribute));
        }
      }
    }
    assertThat(figureSeen).isTrue();
  }

  @Test
  void countsTakeInEachFindingOnceBySubject() {
    List<JsonNode> findings =
        client
            .get("/profiles/TKM-2021/findings?limit=1000")
            .json()
            .get("items")
            .valueStream()
            .toList();
    int counted = 0;
    for (String kind : List.of("markets", "actors", "resilience-indicators")) {
      JsonNode matrix = client.get("/comparisons/%s?profile=TKM-2021".formatted(kind)).json();
      List<String> columns = texts(matrix.get("columns"), "item");
      for (JsonNode row : matrix.get("rows")) {
        String key = row.get("key").asString();
        if (!key.startsWith("findings")) {
          continue;
        }
        String code = key.replaceFirst("findings_?", "");
        for (int i = 0; i < columns.size(); i++) {
          String item = columns.get(i);
          long expected =
              findings.stream()
                  .filter(f -> f.at("/subject/key").asString().equals(item))
                  .filter(
                      f ->
                          code.isEmpty()
                              || f.get("assertion").asString().equals(code)
                              || f.get("certainty").asString().equals(code))
                  .count();
          assertThat(row.get("cells").get(i).get("value").asLong())
              .as(item + key)
              .isEqualTo(expected);
          counted += code.isEmpty() ? (int) expected : 0;
        }
      }
    }
    assertThat(counted)
        .isEqualTo(
            findings.stream()
                .filter(f -> !f.at("/subject/kind").asString().equals("profile"))
                .count());
  }

  @Test
  void theCountsOfAPillarAreThoseOfItsIndicators() {
    JsonNode pillars = client.get("/comparisons/pillars?profile=TKM-2021").json();
    JsonNode indicators = client.get("/comparisons/resilience-indicators?profile=TKM-2021").json();
    JsonNode ofPillars = row(pillars, "findings");
    JsonNode ofIndicators = row(indicators, "findings");
    assertThat(values(ofPillars).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(values(ofIndicators).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TKM-2021", "GEO-2025"})
  void nearnessFollowsFromTheDifferences(String profile) {
    JsonNode similar = client.get("/profiles/%s/similar".formatted(profile)).json();
    Map<String, BigDecimal> own = scores.get(profile);
    List<BigDecimal> distances = new ArrayList<>();
    for (JsonNode other : similar.get("profiles")) {
      Map<String, BigDecimal> others = scores.get(other.get("profile").asString());
      List<BigDecimal> squares =
          own.keySet().stream()
              .filter(others::containsKey)
              .map(key -> others.get(key).subtract(own.get(key)).pow(2))
              .toList();
      BigDecimal all = squares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(other.get("distance").decimalValue())
          .isEqualTo(shown(mean(squares).sqrt(EXACT_ENOUGH)));
      assertThat(other.get("common").asInt()).isEqualTo(squares.size());
      assertThat(other.get("same").size() + other.get("contributions").size())
          .isEqualTo(squares.size());
      for (JsonNode part : other.get("contributions")) {
        String key = part.get("key").asString();
        BigDecimal difference = others.get(key).subtract(own.get(key));
        assertThat(part.get("difference").decimalValue()).isEqualByComparingTo(difference);
        assertThat(part.get("share").decimalValue())
            .isEqualTo(
                difference
                    .pow(2)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(all, 1, RoundingMode.HALF_UP));
      }
      texts(other.get("same"))
          .forEach(key -> assertThat(others.get(key)).isEqualByComparingTo(own.get(key)));
      distances.add(other.get("distance").decimalValue());
    }
    assertThat(distances).hasSize(7).isSorted();
  }

  @Test
  void nearnessCanSpanEditionsAndGoByFewerIndicators() {
    JsonNode own =
        client.get("/profiles/TKM-2021/similar?country=TKM&edition=2023,2025&kind=market").json();
    assertThat(texts(own.get("profiles"), "profile"))
        .containsExactlyInAnyOrder("TKM-2023", "TKM-2025");
    assertThat(own.at("/profiles/0/common").asInt()).isEqualTo(10);
    assertThat(client.get("/profiles/TKM-2021/similar?limit=2").json().get("profiles").size())
        .isEqualTo(2);
  }

  @Test
  void gapsFollowFromTheMarketAndWhatAnswersToIt() {
    for (String profile : List.of("TKM-2021", "TKM-2025", "KAZ-2023")) {
      JsonNode answer = client.get("/profiles/%s/market-responses".formatted(profile)).json();
      assertThat(answer.get("mapping").asString()).startsWith("Ours");
      assertThat(answer.get("markets").size()).isEqualTo(15);
      List<BigDecimal> gaps = new ArrayList<>();
      for (JsonNode market : answer.get("markets")) {
        BigDecimal score = scores.get(profile).get(market.get("key").asString());
        List<BigDecimal> responses = new ArrayList<>();
        for (JsonNode response : market.get("responses")) {
          BigDecimal value = scores.get(profile).get(response.get("key").asString());
          assertThat(response.get("score").decimalValue()).isEqualByComparingTo(value);
          // What the indicator does about the market, and no fact of its own.
          assertThat(response.get("reason").asString())
              .startsWith("It ")
              .doesNotContainPattern(
                  "(?i)\\b(seldom|often|most|usually|never|always|rarely|nobody|only)\\b");
          responses.add(value);
        }
        assertThat(responses).as(market.get("key").asString()).hasSizeGreaterThan(2);
        assertThat(market.get("response_mean").decimalValue()).isEqualTo(shown(mean(responses)));
        assertThat(figure(market.get("gap"))).isEqualTo(shown(less(score, mean(responses))));
        if (score != null) {
          gaps.add(less(score, mean(responses)));
        }
      }
      assertThat(gaps).isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void actorsStandByTheMarketsThatTheTextInvolvesThemIn() {
    List<String> served = new ArrayList<>();
    for (JsonNode market :
        client.get("/profiles/TKM-2021/market-responses").json().get("markets")) {
      market
          .get("actors")
          .forEach(actor -> served.add(actor.get("key").asString() + market.get("key").asString()));
      assertThat(market.get("actors_state").asString())
          .isEqualTo(market.get("actors").isEmpty() ? "not_mentioned" : "coded");
    }
    assertThat(served)
        .containsExactlyInAnyOrderElementsOf(
            client
                .get("/profiles/TKM-2021/involvements")
                .json()
                .get("items")
                .valueStream()
                .map(i -> i.get("actor").asString() + i.get("market").asString())
                .toList());
    assertThat(
            client
                .get("/profiles/TKM-2025/market-responses")
                .json()
                .at("/markets/0/actors_state")
                .asString())
        .isEqualTo("not_coded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/comparisons/markets?profile=TKM-2021,TKM-2025",
        "/comparisons/actors?country=TKM",
        "/comparisons/pillars?country=TKM",
        "/comparisons/resilience-indicators?country=TKM",
        "/comparisons/profiles?country=TKM,DEU",
        "/comparisons/editions?country=TKM&from=2021&to=2025&baseline=world"
      })
  void theCsvIsTheMatrixWithTheWordWhereThereIsNoValue(String path) {
    JsonNode matrix = client.get(path).json();
    String[] lines =
        client
            .get(path + "&format=csv&fields=notes")
            .text()
            .replaceAll("\"[^\"]*\"", "x")
            .split("\r\n");
    assertThat(lines[0])
        .isEqualTo("key,name," + String.join(",", texts(matrix.get("columns"), "key")));
    assertThat(lines).hasSize(matrix.get("rows").size() + 1);
    IntStream.range(1, lines.length)
        .forEach(
            i -> {
              JsonNode cells = matrix.get("rows").get(i - 1).get("cells");
              String[] written = lines[i].split(",", -1);
              assertThat(written).hasSize(cells.size() + 2);
              for (int c = 0; c < cells.size(); c++) {
                JsonNode value = cells.get(c).get("value");
                String expected =
                    value.isNull()
                        ? cells.get(c).get("state").asString()
                        : value.isNumber() ? value.toString() : written[c + 2];
                assertThat(written[c + 2]).isEqualTo(expected).isNotEmpty();
              }
            });
  }

  @Test
  void atMostFiftyAreNamedAndAnyNumberDescribed() {
    List<String> codes = client.get("/countries?limit=51").each("iso3");
    Client.Answer refused =
        client.get("/comparisons/profiles?edition=2021&country=" + String.join(",", codes));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("detail").asString()).contains("At most 50", "51");
    JsonNode named =
        client
            .get(
                "/comparisons/profiles?edition=2021&indicator=prevention&country="
                    + String.join(",", codes.subList(0, 50)))
            .json();
    assertThat(named.get("columns").size()).isEqualTo(50);
  }

  @Test
  void answersAreTaggedLikeAllOthers() {
    Client.Answer first = client.get("/comparisons/profiles?country=TKM&baseline=region");
    assertThat(first.header("ETag")).startsWith("\"");
    assertThat(first.header("X-Data-Version")).isNotBlank();
    assertThat(
            client
                .get(
                    "/comparisons/profiles?country=TKM&baseline=region",
                    "If-None-Match",
                    first.header("ETag"))
                .status())
        .isEqualTo(304);
  }

  private static final Comparator<BigDecimal> FIGURES =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private BigDecimal value(String key, String profile) {
    return AVERAGES.contains(key)
        ? average(key, profile, scores.get(profile).keySet())
        : scores.get(profile).get(key);
  }

  private BigDecimal average(String key, String profile, Collection<String> over) {
    return switch (key) {
      case "criminal_markets" -> ofKind("market", profile, over);
      case "criminal_actors" -> ofKind("actor", profile, over);
      case "resilience" -> ofKind("resilience_indicator", profile, over);
      default ->
          ofKind("market", profile, over)
              .add(ofKind("actor", profile, over))
              .divide(BigDecimal.valueOf(2), EXACT_ENOUGH);
    };
  }

  private BigDecimal ofKind(String kind, String profile, Collection<String> over) {
    return mean(
        over.stream()
            .filter(key -> kinds.get(key).equals(kind))
            .map(key -> scores.get(profile).get(key))
            .toList());
  }

  /** The profiles of an edition; all that are loaded are of one region. */
  private Stream<String> edition(int year) {
    return scores.keySet().stream().filter(profile -> profile.endsWith("-" + year));
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    List<BigDecimal> held = values.stream().filter(Objects::nonNull).toList();
    return held.isEmpty()
        ? null
        : held.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(held.size()), EXACT_ENOUGH);
  }

  private static BigDecimal less(BigDecimal left, BigDecimal right) {
    return left == null || right == null ? null : left.subtract(right);
  }

  /** Without the last digits, in which quotients that are no decimals are not exact. */
  private static BigDecimal cut(BigDecimal value) {
    return value.setScale(25, RoundingMode.HALF_UP);
  }

  private static BigDecimal shown(BigDecimal value) {
    return value == null ? null : cut(value).setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal figure(JsonNode node) {
    return node.isNull() ? null : node.decimalValue();
  }

  private static List<BigDecimal> figures(JsonNode node, String... names) {
    return Stream.of(names).map(name -> node.get(name).decimalValue()).toList();
  }

  private static List<BigDecimal> values(JsonNode row) {
    List<BigDecimal> values = new ArrayList<>();
    row.get("cells").forEach(cell -> values.add(figure(cell.get("value"))));
    return values;
  }

  private static String cell(JsonNode row, int column) {
    return row.get("cells").get(column).get("value").asString();
  }

  private static JsonNode row(JsonNode matrix, String key) {
    return matrix
        .get("rows")
        .valueStream()
        .filter(row -> row.get("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> texts(JsonNode array, String property) {
    return array.valueStream().map(element -> element.get(property).asString()).toList();
  }
}
