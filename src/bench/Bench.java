import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the same load to the service and to what it is measured beside, in turn, and prints medians
 * of the rounds. Run by {@code src/bench/run}.
 */
class Bench {

  private static final int CONNECTIONS = 64;

  /** Seconds of load before the first round, and where much code must be compiled for an answer. */
  private static final int WARM_UP = 5;

  private static final int LONG_WARM_UP = 40;

  private static final String SMALL = "/api/v1/profiles/TKM-2021/findings/drugs-1-06";
  private static final String LARGE = "/api/v1/scores?limit=150";

  private final Path work;
  private final int seconds;
  private final int rounds;

  /**
   * What one program is asked.
   *
   * @param arguments of wrk, the address last
   */
  record Load(Server server, List<String> arguments) {}

  /**
   * One measurement.
   *
   * @param p50 milliseconds, as {@code p99}
   * @param cpu microseconds of the program for each request
   * @param database microseconds of PostgreSQL for each request
   */
  record Result(
      double perSecond, double p50, double p99, double cpu, double database, long errors) {}

  Bench(Path work, int seconds, int rounds) {
    this.work = work;
    this.seconds = seconds;
    this.rounds = rounds;
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Bench bench =
        new Bench(
            Path.of(System.getenv("WORK")),
            Integer.parseInt(System.getenv("SECONDS_EACH")),
            Integer.parseInt(System.getenv("ROUNDS")));
    Programs programs =
        new Programs(
            bench.work.resolve("service.jar"),
            bench.work,
            Integer.parseInt(System.getenv().getOrDefault("PORT", "8150")));
    Runtime.getRuntime().addShutdownHook(new Thread(programs::close));
    bench.run(programs, System.getenv("PART"));
  }

  /**
   * @param part {@code warm} for answers from memory, {@code cold} for those without, else both
   */
  private void run(Programs programs, String part) throws Exception {
    List<String> paths = List.of(SMALL, LARGE);
    Server service = programs.service(System.getenv("WORKBOOK"));
    Server forgetful = programs.forgetful();
    Server postgres = programs.postgres();
    List<Server> warm =
        List.of(
            service,
            programs.bare("bare filter", 2, "all", service, paths),
            programs.bare("bare filter, bodies alone", 3, "few", service, paths),
            programs.nginx(service, paths));
    List<Server> all = new ArrayList<>(warm);
    all.add(forgetful);
    System.out.printf(
        "%d connections, %d rounds of %d s each, %d processors%n%n",
        CONNECTIONS, rounds, seconds, Runtime.getRuntime().availableProcessors());
    System.out.println(
        "| load | program | requests/s | of the first | p50 ms | p99 ms | CPU µs/request | of the database | errors |\n"
            + "|---|---|---|---|---|---|---|---|---|");

    List<Load> small = new ArrayList<>();
    List<Load> large = new ArrayList<>();
    List<Load> compressed = new ArrayList<>();
    List<Load> known = new ArrayList<>();
    for (Server server : warm) {
      small.add(new Load(server, List.of(server.at(SMALL))));
      large.add(new Load(server, List.of(server.at(LARGE))));
      compressed.add(new Load(server, List.of("-H", "Accept-Encoding: gzip", server.at(LARGE))));
      String tag = tag(server.name().startsWith("bare") ? service : server);
      known.add(new Load(server, List.of("-H", "If-None-Match: " + tag, server.at(SMALL))));
    }
    if (!part.equals("cold")) {
      measure("2 kB", WARM_UP, small, postgres);
      measure("40 kB", WARM_UP, large, postgres);
      measure("40 kB, gzip", WARM_UP, compressed, postgres);
      measure("304", WARM_UP, known, postgres);
    }
    if (part.equals("warm")) {
      return;
    }

    Server graphile = null;
    try {
      graphile = programs.graphile();
      all.add(graphile);
    } catch (java.io.IOException absent) {
      System.out.println(
          "PostGraphile is left out: " + absent.getMessage().lines().findFirst().orElse(""));
    }
    Map<Question, List<Load>> asked = new LinkedHashMap<>();
    for (Question question : Question.all()) {
      List<Load> loads = new ArrayList<>();
      loads.add(new Load(forgetful, List.of(forgetful.at(question.path()))));
      if (graphile != null) {
        requireAnswer(graphile, question);
        loads.add(new Load(graphile, List.of("-s", script(question), graphile.at("/graphql"))));
      }
      asked.put(question, loads);
    }
    // All before any: what one question compiles serves the others, too.
    for (List<Load> loads : asked.values()) {
      for (Load load : loads) {
        measure(load, LONG_WARM_UP, postgres);
      }
    }
    for (Map.Entry<Question, List<Load>> question : asked.entrySet()) {
      measure(
          question.getKey().what() + ", memory off", WARM_UP, question.getValue(), postgres);
    }
    System.out.println();
    all.forEach(
        server -> System.out.printf("%s: %d MB resident%n", server.name(), server.megabytes()));
  }

  private static String tag(Server server) throws Exception {
    return Programs.get(server.at(SMALL), "identity").headers().firstValue("ETag").orElseThrow();
  }

  private void measure(String what, int warmUp, List<Load> loads, Server postgres)
      throws Exception {
    for (Load load : loads) {
      measure(load, warmUp, postgres);
    }
    Map<Load, List<Result>> results = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Load load : loads) {
        results
            .computeIfAbsent(load, key -> new ArrayList<>())
            .add(measure(load, seconds, postgres));
      }
    }
    List<Result> first = results.values().iterator().next();
    results.forEach(
        (load, found) ->
            System.out.printf(
                "| %s | %s | %.0f | %.2f | %.2f | %.1f | %.1f | %.1f | %d |%n",
                what,
                load.server().name(),
                median(found, Result::perSecond),
                ratio(found, first),
                median(found, Result::p50),
                median(found, Result::p99),
                median(found, Result::cpu),
                median(found, Result::database),
                found.stream().mapToLong(Result::errors).sum()));
  }

  private Result measure(Load load, int seconds, Server postgres) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds, "--latency", "--timeout", "10s"));
    command.addAll(load.arguments());
    long program = load.server().ticks();
    long database = postgres.ticks();
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(wrk.getInputStream().readAllBytes());
    double requests = Double.parseDouble(find("(\\d+) requests in", output, "NaN"));
    return new Result(
        Double.parseDouble(find("Requests/sec:\\s+([\\d.]+)", output, "NaN")),
        milliseconds(find("50%\\s+([\\d.]+\\w+)", output, "NaNms")),
        milliseconds(find("99%\\s+([\\d.]+\\w+)", output, "NaNms")),
        (load.server().ticks() - program) * 10_000 / requests,
        (postgres.ticks() - database) * 10_000 / requests,
        Long.parseLong(find("Non-2xx or 3xx responses: (\\d+)", output, "0"))
            + Long.parseLong(find("timeout (\\d+)", output, "0")));
  }

  /** GraphQL says 200 also of errors, which would pass for fast answers. */
  private static void requireAnswer(Server graphile, Question question) throws Exception {
    String answer = Programs.post(graphile.at("/graphql"), question.body());
    if (answer.contains("\"errors\"")) {
      throw new IllegalStateException(question.what() + ": " + answer);
    }
  }

  private String script(Question question) throws java.io.IOException {
    Path file = work.resolve(question.what().replace(' ', '-') + ".lua");
    Files.writeString(
        file,
        """
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        wrk.body = [[%s]]
        """
            .formatted(question.body()));
    return file.toString();
  }

  /** The median of what was reached in each round, beside the first program in the same round. */
  private static double ratio(List<Result> found, List<Result> first) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      ratios.add(found.get(i).perSecond() / first.get(i).perSecond());
    }
    return ratios.stream().sorted().toList().get(ratios.size() / 2);
  }

  private static double median(List<Result> results, ToDoubleFunction<Result> figure) {
    return results.stream().mapToDouble(figure).sorted().toArray()[results.size() / 2];
  }

  private static double milliseconds(String written) {
    double number = Double.parseDouble(written.replaceAll("[a-z]+$", ""));
    return written.endsWith("us") ? number / 1000 : written.endsWith("ms") ? number : number * 1000;
  }

  private static String find(String pattern, String text, String otherwise) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find() ? found.group(1) : otherwise;
  }
}
