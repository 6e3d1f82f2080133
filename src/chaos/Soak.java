import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads for a while, and holds each answer to the data version that it names: {@code java Soak.java
 * PORT SECONDS THREADS}. Equal data have equal hashes, so that all answers to one question under one
 * hash must be the same, byte for byte but for the version's number and time.
 */
public class Soak {

  private static final List<String> QUESTIONS =
      List.of(
          "/api/v1/profiles/UZB-2021",
          "/api/v1/profiles/TKM-2021",
          "/api/v1/profiles/UZB-2021/markets/heroin-trade",
          "/api/v1/profiles/UZB-2021/averages",
          "/api/v1/scores?country=UZB&indicator=heroin-trade",
          "/api/v1/rankings?country=UZB&scope=region",
          "/api/v1/comparisons/profiles?country=TKM,UZB&edition=2021&baseline=region",
          "/api/v1/comparisons/editions?country=UZB&from=2021&to=2025",
          "/api/v1/markets?indicator=heroin-trade&limit=#",
          "/api/v1/profiles?limit=#");

  private static final Pattern HASH = Pattern.compile("\"content_hash\":\"([0-9a-f]{64})\"");
  private static final Pattern MOMENT =
      Pattern.compile("\"number\":\\d+,|\"changed_at\":\"[^\"]*\"");

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> versions = new ConcurrentSkipListMap<>();
  private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static void main(String[] arguments) throws Exception {
    System.exit(
        new Soak()
            .run(
                "http://127.0.0.1:" + arguments[0],
                System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L,
                Integer.parseInt(arguments[2])));
  }

  private int run(String server, long until, int threads) throws InterruptedException {
    Thread[] readers = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      readers[i] = new Thread(() -> read(server, until));
      readers[i].start();
    }
    for (Thread reader : readers) {
      reader.join();
    }
    System.out.printf(
        "answers %s; %d states of the data, %d questions under them; %d wrong%n",
        statuses, versions.size(), known.size(), wrong.size());
    wrong.stream().limit(10).forEach(System.out::println);
    return wrong.isEmpty() && versions.size() > 1 ? 0 : 1;
  }

  private void read(String server, long until) {
    Random random = new Random();
    while (System.nanoTime() < until) {
      String question =
          QUESTIONS.get(random.nextInt(QUESTIONS.size())).replace("#", String.valueOf(1 + random.nextInt(40)));
      try {
        HttpResponse<String> answer =
            http.send(
                HttpRequest.newBuilder(URI.create(server + question)).timeout(Duration.ofSeconds(10)).build(),
                HttpResponse.BodyHandlers.ofString());
        statuses.computeIfAbsent(answer.statusCode(), absent -> new LongAdder()).increment();
        if (answer.statusCode() == 200) {
          check(question, answer.body());
        } else if (answer.statusCode() != 503) {
          wrong.add(question + ": " + answer.statusCode());
        }
      } catch (java.io.IOException | InterruptedException e) {
        wrong.add(question + ": " + e);
      }
    }
  }

  private void check(String question, String body) {
    Matcher hash = HASH.matcher(body);
    if (!hash.find()) {
      wrong.add(question + ": names no data version");
      return;
    }
    versions.computeIfAbsent(hash.group(1), absent -> new LongAdder()).increment();
    String content = MOMENT.matcher(body).replaceAll("");
    String first = known.putIfAbsent(hash.group(1) + question, content);
    if (first != null && !first.equals(content)) {
      wrong.add(question + ": two answers under " + hash.group(1));
    }
  }
}
