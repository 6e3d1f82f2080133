import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question that is answered without memory, and the like one in GraphQL.
 *
 * @param path of the service
 */
record Question(String what, String path, String graphql) {

  private static final String VERSION =
      "allDataVersions(first:1,orderBy:NUMBER_DESC){nodes{number contentHash changedAt}}";

  private static final String MARKET =
      "{profile indicator score summary presence roles stateInvolvement"
          + " indicatorByIndicatorAndKind{key name marketGroup} profileByProfile{edition coverage"
          + " countryByCountry{iso3 iso2 name} editionByEdition{year title}}}";

  /** Those whose figures the service comes with. */
  static final List<String> COUNTRIES =
      List.of("ARM", "AZE", "GEO", "KAZ", "KGZ", "TJK", "TKM", "UZB");

  static List<Question> all() {
    return List.of(item(), list(), comparison(), search(), searchByFunction());
  }

  private static Question item() {
    return new Question(
        "market item",
        "/api/v1/profiles/KGZ-2021/markets/heroin-trade",
        "{criminalMarketByProfileAndIndicator(profile:\"KGZ-2021\",indicator:\"heroin-trade\")%s %s}"
            .formatted(MARKET, VERSION));
  }

  private static Question list() {
    return new Question(
        "10 markets of a kind",
        "/api/v1/markets?indicator=heroin-trade&limit=10",
        "{allCriminalMarkets(condition:{indicator:\"heroin-trade\"},first:10,orderBy:PRIMARY_KEY_ASC){totalCount nodes%s} %s}"
            .formatted(MARKET, VERSION));
  }

  private static Question comparison() {
    String profiles =
        IntStream.range(0, COUNTRIES.size())
            .mapToObj(
                i ->
                    ("p%d:profileByRowId(rowId:\"%s-2021\"){rowId edition criminality criminalMarkets criminalActors resilience"
                            + " countryByCountry{iso3 name} criminalMarketsByProfile{nodes{indicator score}}"
                            + " criminalActorsByProfile{nodes{indicator score}}"
                            + " resilienceIndicatorsByProfile{nodes{indicator score}}}")
                        .formatted(i, COUNTRIES.get(i)))
            .collect(Collectors.joining(" "));
    String named =
        COUNTRIES.stream().map(country -> country + "-2021").collect(Collectors.joining(","));
    return new Question(
        "comparison of 8 profiles",
        "/api/v1/comparisons/profiles?profile=" + named,
        "{%s %s}".formatted(profiles, VERSION));
  }

  /** What a table offers without our functions: documents with the word in them, in no order. */
  private static Question search() {
    return new Question(
        "selective search",
        "/api/v1/search?q=cotton&limit=10",
        "{allSearchDocuments(filter:{text:{includesInsensitive:\"cotton\"}},first:10){totalCount nodes{%s}} %s}"
            .formatted(
                "profile kind key subjectKind subjectKey subjectName title text assertion certainty section paragraph",
                VERSION));
  }

  /** The same function of the database behind either. */
  private static Question searchByFunction() {
    return new Question(
        "selective search, ranked",
        "/api/v1/search?q=cotton&limit=10",
        "{search(query:{words:[\"cotton\"],phrases:[],excluded:[],filters:{}},skip:0,take:10) %s}"
            .formatted(VERSION));
  }

  /** The body of a request for the GraphQL. */
  String body() {
    return "{\"query\":\"%s\"}".formatted(graphql.replace("\"", "\\\""));
  }
}
