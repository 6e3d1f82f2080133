import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;

/** Starts what is measured, each in a process of its own, and ends it. */
class Programs implements AutoCloseable {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path jar;
  private final Path work;
  private final int port;
  private final List<Process> started = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param jar of the service
   * @param work a folder that is there, for all that they write
   * @param port the first of ten
   */
  Programs(Path jar, Path work, int port) {
    this.jar = jar;
    this.work = work;
    this.port = port;
  }

  /** The service with a database of its own, filled. */
  Server service(String workbook) throws Exception {
    Server service = shipped();
    fill(service, workbook);
    return service;
  }

  /** The service as it comes, with a database of its own. */
  Server shipped(String... arguments) throws Exception {
    List<String> all =
        new ArrayList<>(List.of("--crime-profile.database.folder=" + work.resolve("db")));
    all.addAll(List.of(arguments));
    return service("service", port, all);
  }

  /** Imports the workbook, or as many figures where it is absent. */
  void fill(Server service, String workbook) throws Exception {
    Path file = Path.of(workbook);
    if (!Files.exists(file)) {
      file = madeUp(service);
    }
    run(
        "import",
        List.of(
            JAVA,
            "-jar",
            jar.toString(),
            "import",
            file.toString(),
            "--crime-profile.database.folder=" + work.resolve("db")));
  }

  /** A second one on the same database, which keeps no answers. */
  Server forgetful() throws Exception {
    Properties database = database();
    return service(
        "service, memory off",
        port + 6,
        List.of(
            "--crime-profile.cache.size=0",
            "--spring.datasource.url=" + database.getProperty("url"),
            "--spring.datasource.username=" + database.getProperty("reader.user"),
            "--spring.datasource.password=" + database.getProperty("reader.password"),
            "--spring.flyway.user=" + database.getProperty("owner.user"),
            "--spring.flyway.password=" + database.getProperty("owner.password")));
  }

  private Server service(String name, int port, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(
        List.of(System.getenv().getOrDefault("SERVICE_OPTIONS", "-Xshare:auto").split(" ")));
    command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
    command.addAll(arguments);
    return started(name, port, "/api/v1", command);
  }

  /** A Tomcat that knows answers of the service by heart. */
  Server bare(String name, int offset, String headers, Server service, List<String> paths)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                "Bare",
                String.valueOf(port + offset),
                "http://127.0.0.1:" + service.port(),
                headers));
    command.addAll(paths);
    return started(name, port + offset, paths.get(0), command);
  }

  /** The same bodies as files. */
  Server nginx(Server service, List<String> paths) throws Exception {
    Path root = work.resolve("html");
    for (String path : paths) {
      Path file = root.resolve(path.replaceFirst("\\?.*", "").substring(1));
      Files.createDirectories(file.getParent());
      Files.write(file, get(service.at(path), "identity").body());
      Files.write(Path.of(file + ".gz"), get(service.at(path), "gzip").body());
    }
    Path configuration = work.resolve("nginx.conf");
    Files.writeString(
        configuration,
        """
        daemon off;
        user root;
        worker_processes auto;
        pid %1$s/nginx.pid;
        error_log %1$s/nginx.log;
        events { worker_connections 1024; }
        http {
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 1000000;
          default_type application/json;
          open_file_cache max=100;
          gzip_static on;
          server {
            listen 127.0.0.1:%2$d;
            root %1$s/html;
            add_header Cache-Control "public, max-age=0, must-revalidate";
          }
        }
        """
            .formatted(work, port + 4));
    return started(
        "nginx, files",
        port + 4,
        paths.get(0),
        List.of("nginx", "-p", work.toString(), "-c", configuration.toString()));
  }

  /** GraphQL on the same tables; where npm cannot bring it, a refusal. */
  Server graphile() throws Exception {
    Path folder = Files.createDirectories(work.resolve("graphile"));
    run(
        "npm",
        List.of(
            "npm",
            "install",
            "--silent",
            "--prefix",
            folder.toString(),
            "postgraphile@5.1.5",
            "postgraphile-plugin-connection-filter@3.0.1"));
    // Written for Node.js 22, of which it uses this one function; filters also where no index is.
    Path missing =
        Files.writeString(
            folder.resolve("missing.cjs"),
            """
            Promise.withResolvers ??= function () {
              let resolve, reject;
              const promise = new this((kept, broken) => { resolve = kept; reject = broken; });
              return { promise, resolve, reject };
            };
            """);
    Path preset =
        Files.writeString(
            folder.resolve("graphile.config.mjs"),
            """
            import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
            import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
            export default {
              extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
              disablePlugins: ["PgIndexBehaviorsPlugin"],
            };
            """);
    Properties database = database();
    String url =
        database
            .getProperty("url")
            .replace(
                "jdbc:postgresql://",
                "postgres://%s:%s@"
                    .formatted(
                        database.getProperty("reader.user"),
                        database.getProperty("reader.password")));
    return started(
        "PostGraphile",
        port + 5,
        "/graphql?query={__typename}",
        List.of(
            "node",
            "--require",
            missing.toString(),
            folder.resolve("node_modules/.bin/postgraphile").toString(),
            "-C",
            preset.toString(),
            "-c",
            url,
            "-s",
            "crime_profile",
            "-n",
            "127.0.0.1",
            "-p",
            String.valueOf(port + 5)));
  }

  /** The database that the service started. */
  Server postgres() throws IOException {
    Path pid = work.resolve("db/data/postmaster.pid");
    long process = Long.parseLong(Files.readAllLines(pid).get(0).strip());
    return new Server("PostgreSQL", ProcessHandle.of(process).orElseThrow(), 0);
  }

  static HttpResponse<byte[]> get(String address, String encoding) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address.replace("{", "%7B").replace("}", "%7D")))
            .header("Accept-Encoding", encoding)
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  static String post(String address, String body) throws Exception {
    return HTTP.send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** A score for every indicator of every edition, and every country that an edition rates. */
  private Path madeUp(Server service) throws Exception {
    Random random = new Random(1);
    StringBuilder table = new StringBuilder("iso3,edition,indicator,score\n");
    List<String> countries = column(service, "/api/v1/countries.csv?fields=iso3");
    for (String edition : List.of("2021", "2023", "2025")) {
      List<String> indicators =
          column(service, "/api/v1/indicators.csv?fields=key&edition=" + edition);
      for (String country : countries) {
        for (String indicator : indicators) {
          table.append(
              "%s,%s,%s,%.1f%n"
                  .formatted(country, edition, indicator, 1 + random.nextInt(19) / 2.0));
        }
      }
    }
    return Files.writeString(work.resolve("made-up.csv"), table);
  }

  private static List<String> column(Server service, String path) throws Exception {
    return new String(get(service.at(path), "identity").body()).lines().skip(1).toList();
  }

  Properties database() throws IOException {
    Properties properties = new Properties();
    try (Reader file = Files.newBufferedReader(work.resolve("db/connection.properties"))) {
      properties.load(file);
    }
    return properties;
  }

  private void run(String name, List<String> command) throws Exception {
    if (process(name, command).waitFor() != 0) {
      throw new IOException(name + " failed:\n" + Files.readString(log(name)));
    }
  }

  private Server started(String name, int port, String path, List<String> command)
      throws Exception {
    Process process = process(name, command);
    started.add(process);
    for (int i = 0; i < 600 && process.isAlive(); i++) {
      try {
        if (get("http://127.0.0.1:" + port + path, "identity").statusCode() < 500) {
          return new Server(name, process.toHandle(), port);
        }
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IOException(name + " did not start:\n" + Files.readString(log(name)));
  }

  private Process process(String name, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(name).toFile());
    builder.environment().putAll(Map.of("NODE_ENV", "production", "GRAPHILE_ENV", "production"));
    return builder.start();
  }

  private Path log(String name) {
    return work.resolve(name.replaceAll("\\W+", "-") + ".log");
  }

  @Override
  public void close() {
    // The service that owns the database goes last.
    for (int i = started.size() - 1; i >= 0; i--) {
      Process process = started.get(i);
      process.destroy();
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        process.destroyForcibly();
      }
    }
  }
}
