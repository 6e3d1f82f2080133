package org.crimeprofile.requests;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import net.jqwik.api.sessions.JqwikSession;
import tools.jackson.databind.JsonNode;

/**
 * Sends generated requests to a running service and checks each answer: {@code GeneratedRequests
 * http://localhost:8080 100000 4}.
 */
public final class GeneratedRequests {

  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final int MOST_SHOWN = 20;

  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> routes = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();

  private GeneratedRequests() {}

  public static void main(String[] arguments) throws Exception {
    System.exit(
        new GeneratedRequests()
            .run(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
  }

  private int run(String server, int count, int threads) throws Exception {
    ApiClient client = new ApiClient(server);
    JsonNode document = client.document();
    RequestGenerator generator = new RequestGenerator(document, client.links(600));
    AnswerCheck check = new AnswerCheck(document);
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread =
          new Thread(
              () ->
                  JqwikSession.run(
                      () ->
                          ask(
                              client,
                              check,
                              generator.requests().sampleStream().iterator(),
                              count / threads)));
      clients.add(thread);
      thread.start();
    }
    for (Thread thread : clients) {
      thread.join();
    }
    return report(document);
  }

  private void ask(
      ApiClient client, AnswerCheck check, Iterator<GeneratedRequest> requests, int count) {
    for (int i = 0; i < count; i++) {
      GeneratedRequest request = requests.next();
      long began = System.nanoTime();
      try {
        HttpResponse<byte[]> answer = client.send(request);
        long took = System.nanoTime() - began;
        times.add(took);
        statuses.computeIfAbsent(answer.statusCode(), absent -> new LongAdder()).increment();
        routes.computeIfAbsent(request.route(), absent -> new LongAdder()).increment();
        Optional<String> fault = check.fault(request, answer);
        fault.ifPresent(what -> faults.add(request + "\n      " + what));
        if (took > SLOW.toNanos()) {
          faults.add(request + "\n      took " + took / 1_000_000 + " ms");
        }
      } catch (IOException | InterruptedException e) {
        faults.add(request + "\n      " + e);
      }
    }
  }

  private int report(JsonNode document) {
    List<Long> sorted = times.stream().sorted().toList();
    System.out.printf(
        "%d requests over %d of %d routes; answers %s%n",
        sorted.size(), routes.size(), document.get("paths").size(), statuses);
    System.out.printf(
        "p50 %d ms, p99 %d ms, longest %d ms%n",
        sorted.get(sorted.size() / 2) / 1_000_000,
        sorted.get(sorted.size() * 99 / 100) / 1_000_000,
        sorted.get(sorted.size() - 1) / 1_000_000);
    System.out.printf("%d faults%n", faults.size());
    faults.stream().limit(MOST_SHOWN).forEach(fault -> System.out.println("   " + fault));
    return faults.isEmpty() ? 0 : 1;
  }
}
