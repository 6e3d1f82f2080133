import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Asks the same of three services whose memory is off: one with the data that it comes with, one
 * with the whole workbook, and one with 79 editions of 380 countries, most of them made up. Prints
 * how long 95 of 100 answers took at most. Run by {@code src/bench/growth}.
 */
class Growth {

  private static final int WARM_UP = 1000;

  /** Answers of which each p95 is one. */
  private static final int ANSWERS = 400;

  /** What is asked; {@code %s} is a country. */
  private static final List<Map.Entry<String, String>> QUESTIONS =
      List.of(
          Map.entry("a market of a profile", "/api/v1/profiles/%s-2021/markets/heroin-trade"),
          Map.entry(
              "10 markets of a kind in an edition, with their number",
              "/api/v1/markets?indicator=heroin-trade&edition=2021&limit=10"),
          Map.entry(
              "comparison of 8 profiles",
              "/api/v1/comparisons/profiles?profile="
                  + String.join(",", Question.COUNTRIES.stream().map(c -> c + "-2021").toList())),
          Map.entry("search", "/api/v1/search?q=cotton&limit=10"),
          Map.entry(
              "ranking of the world, whole",
              "/api/v1/rankings?indicator=criminality&edition=2021&limit=500"));

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Path work = Path.of(System.getenv("WORK"));
    int rounds = Integer.parseInt(System.getenv("ROUNDS"));
    List<Server> servers = new ArrayList<>();
    for (String size : List.of("as it comes", "workbook", "made up")) {
      Programs programs =
          new Programs(
              work.resolve("service.jar"),
              Files.createDirectory(work.resolve(size.replace(' ', '-'))),
              8150 + 10 * servers.size());
      Runtime.getRuntime().addShutdownHook(new Thread(programs::close));
      Server server = programs.shipped("--crime-profile.cache.size=0");
      if (!size.equals("as it comes")) {
        programs.fill(server, System.getenv("WORKBOOK"));
      }
      if (size.equals("made up")) {
        makeUp(programs.database());
      }
      servers.add(server);
    }
    System.out.printf("| p95 in ms, medians of %d rounds |", rounds);
    for (Server server : servers) {
      System.out.printf(" %s profiles |", total(server));
    }
    System.out.println(" 2nd to 1st | 3rd to 2nd | 3rd to 1st |\n|---|---|---|---|---|---|---|");
    // All before any: what one question compiles serves the others, too.
    for (Map.Entry<String, String> question : QUESTIONS) {
      for (Server server : servers) {
        p95(server, question.getValue(), WARM_UP);
      }
    }
    for (Map.Entry<String, String> question : QUESTIONS) {
      measure(servers, question.getKey(), question.getValue(), rounds);
    }
  }

  private static void measure(List<Server> servers, String name, String path, int rounds)
      throws Exception {
    double[][] found = new double[servers.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < servers.size(); i++) {
        found[i][round] = p95(servers.get(i), path, ANSWERS);
      }
    }
    System.out.printf(
        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
        name,
        median(found[0]),
        median(found[1]),
        median(found[2]),
        ratio(found[1], found[0]),
        ratio(found[2], found[1]),
        ratio(found[2], found[0]));
  }

  /** In milliseconds. */
  private static double p95(Server server, String path, int answers) throws Exception {
    double[] taken = new double[answers];
    for (int i = 0; i < answers; i++) {
      String country = Question.COUNTRIES.get(i % Question.COUNTRIES.size());
      String asked = server.at(path.formatted(country));
      long began = System.nanoTime();
      HttpResponse<byte[]> answer = Programs.get(asked, "identity");
      taken[i] = (System.nanoTime() - began) / 1e6;
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(asked + ": " + new String(answer.body()));
      }
    }
    Arrays.sort(taken);
    return taken[answers * 95 / 100];
  }

  /** The median of the ratios within a round. */
  private static double ratio(double[] figures, double[] others) {
    double[] ratios = new double[figures.length];
    Arrays.setAll(ratios, i -> figures[i] / others[i]);
    return median(ratios);
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String total(Server server) throws Exception {
    return Programs.get(server.at("/api/v1/profiles?limit=1"), "identity")
        .headers()
        .firstValue("X-Total-Count")
        .orElseThrow();
  }

  /** Rates 380 countries in every edition from 2021 to 2099. */
  private static void makeUp(Properties database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.getProperty("url"),
                database.getProperty("owner.user"),
                database.getProperty("owner.password"));
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("set search_path = crime_profile");
      sql.execute(
          """
          insert into edition (year, title, href)
          select year, 'Made-up edition ' || year, 'https://example.org/' || year
            from generate_series(2021, 2099) year on conflict do nothing
          """);
      sql.execute(
          """
          insert into country (iso3, iso2, name)
          select iso2 || 'X', iso2, 'Made-up country ' || iso2
            from (select chr(65 + n / 26) || chr(65 + n % 26) as iso2 from generate_series(0, 675) n) code
           where iso2 not in (select iso2 from country) and iso2 || 'X' not in (select iso3 from country)
           order by iso2 limit (select 380 - count(*) from country)
          """);
      sql.execute(
          """
          insert into membership (country, edition, continent, region)
          select c.iso3, e.year, place.continent, place.region
            from (select iso3, row_number() over (order by iso3) as n from country) c
            cross join edition e
            join (select continent, region, row_number() over () - 1 as n
                    from (select distinct continent, region from membership) known) place
              on place.n = c.n % (select count(distinct (continent, region)) from membership)
          on conflict do nothing
          """);
      sql.execute(
          """
          insert into profile (id, country, edition, continent, region)
          select profile, country, edition, continent, region from membership on conflict do nothing
          """);
      for (String table :
          List.of(
              "criminal_market market", "criminal_actor actor", "resilience_indicator resilience_indicator")) {
        String[] names = table.split(" ");
        sql.execute(
            """
            insert into %s (profile, indicator, score)
            select p.id, i.key, round(1 + mod(abs(hashtext(p.id || i.key)::bigint), 19) / 2.0, 1)
              from profile p join indicator i on i.kind = '%s' and i.first_edition <= p.edition
            on conflict do nothing
            """
                .formatted(names[0], names[1]));
      }
      connection.commit();
      connection.setAutoCommit(true);
      sql.execute("vacuum analyze");
    }
  }
}
