import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** One program under load, with its children: what it costs, as Linux tells it. */
record Server(String name, ProcessHandle process, int port) {

  /** Processor time so far, that of children which ended included, in hundredths of a second. */
  long ticks() {
    return sum(Server::ticks);
  }

  /** Memory that is resident, in MB; what processes share counts for each of them. */
  long megabytes() {
    return sum(Server::kilobytes) / 1024;
  }

  String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private long sum(ToLongFunction<ProcessHandle> figure) {
    return Stream.concat(Stream.of(process), process.descendants()).mapToLong(figure).sum();
  }

  private static long ticks(ProcessHandle process) {
    String line = read(process, "stat");
    if (line.isEmpty()) {
      return 0;
    }
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    // Of the process in user and in system mode, and of the children that it waited for.
    return Stream.of(11, 12, 13, 14).mapToLong(i -> Long.parseLong(fields[i])).sum();
  }

  private static long kilobytes(ProcessHandle process) {
    return read(process, "status")
        .lines()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private static String read(ProcessHandle process, String file) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
    } catch (NoSuchFileException ended) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
