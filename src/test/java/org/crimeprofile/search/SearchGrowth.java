package org.crimeprofile.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures how the search grows with the number of documents: the statement that the service sends,
 * over JDBC as the reading login, a page of 50, one at a time. The sizes take turns, so that
 * whatever else the machine does falls on all of them alike. Ends with the plans at the largest
 * size.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.crimeprofile.search.SearchGrowth -Dexec.args="1000 100000 1000000"
 * }</pre>
 */
public final class SearchGrowth {

  private static final int WARM_UP = 30;
  private static final int ROUNDS = 300;

  private SearchGrowth() {}

  public static void main(String[] sizes) throws SQLException, IOException {
    List<Measured> all = new ArrayList<>();
    for (int size : Stream.of(sizes).mapToInt(Integer::parseInt).toArray()) {
      SyntheticCorpus corpus = new SyntheticCorpus(size);
      long start = System.nanoTime();
      corpus.fill();
      System.out.printf(
          "%,d documents in %,d s%n", size, (System.nanoTime() - start) / 1_000_000_000);
      all.add(new Measured(corpus));
    }
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Measured measured : all) {
        measured.ask(round >= 0);
      }
    }
    System.out.printf(
        "%-12s %-12s %9s %9s %9s%n", "documents", "query", "p50 ms", "p95 ms", "p99 ms");
    for (Measured measured : all) {
      measured.print();
    }
    all.get(all.size() - 1).explain();
    System.exit(0);
  }

  /** A corpus, the kinds of query that it is asked, and how long each took. */
  private static final class Measured {

    private final SyntheticCorpus corpus;
    private final Connection reader;
    private final PreparedStatement search;
    private final Random random = new Random(7);
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    Measured(SyntheticCorpus corpus) throws SQLException {
      this.corpus = corpus;
      this.reader = corpus.database.connectAsReader();
      this.search =
          reader.prepareStatement(
              "select cast(crime_profile.search(cast(? as jsonb), 0, 50) as text)");
      int many = corpus.documents / 12;
      words.put("selective", corpus.words(3, 60));
      words.put("in between", corpus.words(many / 40, many / 8));
      words.put("broad", corpus.words(many, corpus.documents));
      words.put("misspelled", corpus.words(3, 60));
    }

    void ask(boolean counted) throws SQLException {
      for (String kind : words.keySet()) {
        String first = any(kind);
        String question =
            switch (kind) {
              case "misspelled" -> question(slip(first), any("selective"));
              default -> question(first, any(kind));
            };
        long start = System.nanoTime();
        search.setString(1, question);
        try (ResultSet row = search.executeQuery()) {
          row.next();
        }
        if (counted) {
          times
              .computeIfAbsent(kind, absent -> new ArrayList<>())
              .add((System.nanoTime() - start) / 1e6);
        }
      }
    }

    void print() {
      times.forEach(
          (kind, taken) -> {
            double[] sorted = taken.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                "%-12s %-12s %9.2f %9.2f %9.2f%n",
                "%,d".formatted(corpus.documents),
                kind,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100]);
          });
    }

    /** The plans inside the database's functions are told by auto_explain. */
    void explain() throws SQLException {
      try (Connection owner = corpus.database.connectAsOwner();
          Statement sql = owner.createStatement()) {
        sql.execute("load 'auto_explain'");
        sql.execute("set auto_explain.log_min_duration = 0");
        sql.execute("set auto_explain.log_nested_statements = on");
        sql.execute("set auto_explain.log_analyze = on");
        sql.execute("set auto_explain.log_timing = off");
        sql.execute("set auto_explain.log_level = warning");
        for (String kind : words.keySet()) {
          String word = any(kind);
          String asked = kind.equals("misspelled") ? slip(word) : word;
          System.out.printf("%n--- %s: %s%n", kind, asked);
          sql.clearWarnings();
          sql.execute("select crime_profile.search('%s', 0, 50)".formatted(question(asked)));
          for (SQLWarning told = sql.getWarnings(); told != null; told = told.getNextWarning()) {
            Arrays.stream(told.getMessage().split("\n"))
                .filter(
                    line ->
                        line.matches(".*(Scan|Index Cond|rows=).*(search_document|search_form).*"))
                .map(String::strip)
                .forEach(System.out::println);
          }
        }
      }
    }

    private String any(String kind) {
      List<String> of = words.get(kind);
      return of.get(random.nextInt(of.size()));
    }

    private String slip(String word) {
      int at = 1 + random.nextInt(word.length() - 2);
      return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String question(String... words) {
      return "{\"words\": [\"%s\"], \"phrases\": [], \"excluded\": [], \"filters\": {}}"
          .formatted(String.join("\", \"", words));
    }
  }
}
