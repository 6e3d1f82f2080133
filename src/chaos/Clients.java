import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/**
 * The clients of a bad day, on plain sockets and without dependencies: {@code java Clients.java KIND
 * PORT ...}. Each prints one line with what it saw.
 */
public class Clients {

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[1]);
    switch (arguments[0]) {
      case "load", "versions" -> load(port, arguments);
      case "burst" -> burst(port, arguments[2], Integer.parseInt(arguments[3]), Path.of(arguments[4]));
      case "slow-headers" -> slow(port, "GET /api/v1 HTTP/1.1\r\nHost: here\r\nX-Slow: ", arguments);
      case "slow-bodies" ->
          slow(port, "GET /api/v1 HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n\r\n", arguments);
      case "slow-readers" ->
          slow(port, "GET " + arguments[4] + " HTTP/1.1\r\nHost: here\r\n\r\n", arguments);
      case "slow-pages" ->
          slow(
              port,
              "GET " + arguments[4] + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n",
              arguments);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static long seconds(String text) {
    return System.nanoTime() + (long) (Double.parseDouble(text) * 1e9);
  }

  /** After so many seconds, or as soon as there is a file of that name. */
  private static BooleanSupplier over(String text) {
    if (text.startsWith("/")) {
      return () -> Files.exists(Path.of(text));
    }
    long end = seconds(text);
    return () -> System.nanoTime() >= end;
  }

  /**
   * Asks again and again. A {@code #} in the path becomes a number that is never the same, so that no
   * memory can hold the answer. If told so also prints when each data version was last answered, in
   * milliseconds of the epoch.
   */
  private static void load(int port, String[] arguments) throws Exception {
    String path = arguments[2];
    BooleanSupplier over = over(arguments[3]);
    int threads = Integer.parseInt(arguments[4]);
    Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    Map<String, Long> versions = new ConcurrentSkipListMap<>();
    AtomicInteger number = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(threads);
    for (int i = 0; i < threads; i++) {
      new Thread(
              () -> {
                Connection connection = new Connection(port, versions);
                while (!over.getAsBoolean()) {
                  String target = path.replace("#", String.valueOf(number.incrementAndGet() % 900 + 1));
                  long began = System.nanoTime();
                  String outcome = connection.get(target);
                  times.add(System.nanoTime() - began);
                  outcomes.computeIfAbsent(outcome, absent -> new LongAdder()).increment();
                  if (!outcome.equals("200")) {
                    pause(20);
                  }
                }
                done.countDown();
              })
          .start();
    }
    done.await();
    report(outcomes, times);
    if (arguments[0].equals("versions")) {
      versions.forEach((version, last) -> System.out.println("data version " + version + " last answered at " + last));
    }
  }

  /** Asks all at once, tells when all have sent, and waits for the answers. */
  private static void burst(int port, String path, int clients, Path sent) throws Exception {
    Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch connected = new CountDownLatch(clients);
    CountDownLatch asked = new CountDownLatch(clients);
    CountDownLatch done = new CountDownLatch(clients);
    for (int i = 0; i < clients; i++) {
      int number = i;
      new Thread(
              () -> {
                String outcome;
                long began = System.nanoTime();
                try (Socket socket = new Socket("127.0.0.1", port)) {
                  socket.setSoTimeout(30_000);
                  connected.countDown();
                  connected.await();
                  began = System.nanoTime();
                  Connection.send(socket, path.replace("#", String.valueOf(number + 1)));
                  asked.countDown();
                  outcome = Answer.from(socket.getInputStream()).status();
                } catch (IOException | InterruptedException e) {
                  outcome = "lost (" + e.getMessage() + ")";
                  asked.countDown();
                }
                times.add(System.nanoTime() - began);
                outcomes.computeIfAbsent(outcome, absent -> new LongAdder()).increment();
                done.countDown();
              })
          .start();
    }
    asked.await();
    Files.writeString(sent, "sent");
    done.await();
    report(outcomes, times);
  }

  private static void report(Map<String, LongAdder> outcomes, List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        "%d answers %s, p50 %d ms, p99 %d ms, longest %d ms%n",
        sorted.size(),
        outcomes,
        millis(sorted, 0.5),
        millis(sorted, 0.99),
        millis(sorted, 1.0));
  }

  private static long millis(List<Long> sorted, double quantile) {
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, quantile * sorted.size())) / 1_000_000;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Many connections that send a byte, or read one, every two seconds; counts which are cut off. Those
   * who ask for pages read 12 kB a second, each another one for the {@code #} in the path, and whoever
   * is refused or cut off asks for the next.
   */
  private static void slow(int port, String start, String[] arguments) throws Exception {
    int clients = Integer.parseInt(arguments[2]);
    long until = seconds(arguments[3]);
    boolean pages = arguments[0].equals("slow-pages");
    boolean reads = pages || arguments[0].equals("slow-readers");
    int most = pages ? 6000 : reads ? 1 : 65536;
    Map<SocketChannel, Long> open = new java.util.HashMap<>();
    TreeMap<Long, Integer> cutAfter = new TreeMap<>();
    int asked = 0;
    int refused = 0;
    while (System.nanoTime() < until && (asked == 0 || pages || !open.isEmpty())) {
      for (int missing = asked == 0 || pages ? clients - open.size() : 0; missing > 0; missing--) {
        asked++;
        try {
          SocketChannel channel = SocketChannel.open();
          if (reads) {
            channel.setOption(
                java.net.StandardSocketOptions.SO_RCVBUF, pages ? 16384 : 2048);
          }
          channel.connect(new InetSocketAddress("127.0.0.1", port));
          String sent = start.replace("#", String.valueOf(asked * 131 % 29_000));
          channel.write(ByteBuffer.wrap(sent.getBytes(StandardCharsets.US_ASCII)));
          channel.configureBlocking(false);
          open.put(channel, System.nanoTime());
        } catch (IOException e) {
          refused++;
        }
      }
      for (SocketChannel channel : List.copyOf(open.keySet())) {
        try {
          boolean ended = channel.read(ByteBuffer.allocate(most)) < 0;
          if (!reads && !ended) {
            channel.write(ByteBuffer.wrap(new byte[] {'a'}));
          }
          if (ended) {
            throw new IOException("closed");
          }
        } catch (IOException e) {
          cutAfter.merge((System.nanoTime() - open.remove(channel)) / 1_000_000_000, 1, Integer::sum);
          channel.close();
        }
      }
      pause(pages ? 500 : 2000);
    }
    System.out.printf(
        "%d slow clients: %d cut off (after seconds: how many) %s, %d refused, %d still open%n",
        asked, asked - refused - open.size(), cutAfter, refused, open.size());
  }

  /** One kept-alive connection. */
  private static final class Connection {

    private final int port;
    private final Map<String, Long> versions;
    private Socket socket;

    Connection(int port, Map<String, Long> versions) {
      this.port = port;
      this.versions = versions;
    }

    String get(String path) {
      try {
        if (socket == null) {
          socket = new Socket();
          socket.connect(new InetSocketAddress("127.0.0.1", port), 5000);
          socket.setSoTimeout(10_000);
        }
        send(socket, path);
        Answer answer = Answer.from(socket.getInputStream());
        if (answer.last()) {
          close();
        }
        if (!answer.version().isEmpty()) {
          versions.merge(answer.version(), System.currentTimeMillis(), Math::max);
        }
        return answer.status();
      } catch (IOException e) {
        close();
        return String.valueOf(e.getMessage());
      }
    }

    private void close() {
      try {
        if (socket != null) {
          socket.close();
        }
      } catch (IOException e) {
        // It is gone either way.
      }
      socket = null;
    }

    static void send(Socket socket, String path) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(("GET " + path + " HTTP/1.1\r\nHost: here\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
  }

  /**
   * What was answered, if the whole answer came.
   *
   * @param last whether it is the last on its connection
   * @param version the data version that it names, or nothing
   */
  private record Answer(String status, boolean last, String version) {

    static Answer from(InputStream in) throws IOException {
      String status = line(in);
      if (status.isEmpty()) {
        throw new IOException("closed without an answer");
      }
      long length = -1;
      boolean chunked = false;
      boolean last = false;
      String version = "";
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        String lower = header.toLowerCase();
        length = lower.startsWith("content-length:") ? Long.parseLong(header.substring(15).trim()) : length;
        version = lower.startsWith("x-data-version:") ? header.substring(15).trim() : version;
        last |= lower.startsWith("connection: close");
        chunked |= lower.startsWith("transfer-encoding: chunked");
      }
      if (chunked) {
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
          skip(in, size);
          line(in);
        }
        line(in);
      } else {
        skip(in, length);
      }
      return new Answer(status.split(" ")[1], last, version);
    }

    private static void skip(InputStream in, long length) throws IOException {
      for (long left = length; left > 0; ) {
        byte[] read = in.readNBytes((int) Math.min(left, 65536));
        if (read.length == 0) {
          throw new IOException("an answer was cut off");
        }
        left -= read.length;
      }
    }

    private static String line(InputStream in) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          return "";
        }
        if (c != '\r') {
          line.write(c);
        }
      }
      return line.toString(StandardCharsets.US_ASCII);
    }
  }
}
