import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/**
 * The bound that Tomcat sets: one filter that knows a few answers by heart, headers and all, and
 * writes them. Copies them from a running service when it starts.
 *
 * <p>Arguments: a port, the service's address, {@code all} or {@code few} headers, and paths.
 */
class Bare {

  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "date",
          "connection",
          "keep-alive",
          "transfer-encoding",
          "content-length",
          "cache-status");

  record Header(String name, String value) {}

  record Copy(String type, List<Header> headers, String tag, byte[] body) {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    boolean all = arguments[2].equals("all");
    Map<String, Copy> plain = new HashMap<>();
    Map<String, Copy> compressed = new HashMap<>();
    for (String path : List.of(arguments).subList(3, arguments.length)) {
      String key = path.replaceFirst("\\?.*", "");
      plain.put(key, copy(arguments[1] + path, "identity", all));
      compressed.put(key, copy(arguments[1] + path, "gzip", all));
    }
    Path folder = Files.createTempDirectory("bare");
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(port);
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
    Context context = tomcat.addContext("", folder.toString());
    Tomcat.addServlet(context, "none", new HttpServlet() {});
    context.addServletMappingDecoded("/", "none");
    FilterDef filter = new FilterDef();
    filter.setFilterName("bare");
    filter.setFilter(new Answering(plain, compressed));
    context.addFilterDef(filter);
    FilterMap everywhere = new FilterMap();
    everywhere.setFilterName("bare");
    everywhere.addURLPattern("/*");
    context.addFilterMap(everywhere);
    tomcat.start();
    tomcat.getServer().await();
  }

  private static Copy copy(String address, String encoding, boolean all) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", encoding)
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    List<Header> headers = new ArrayList<>();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              boolean needed = name.equals("content-encoding");
              if ((all || needed)
                  && !name.equals("content-type")
                  && !OF_THE_CONNECTION.contains(name)) {
                values.forEach(value -> headers.add(new Header(name, value)));
              }
            });
    if (all) {
      headers.add(new Header("Cache-Status", "crime-profile-api; hit"));
    }
    return new Copy(
        answer.headers().firstValue("content-type").orElseThrow(),
        headers,
        answer.headers().firstValue("etag").orElseThrow(),
        answer.body());
  }

  record Answering(Map<String, Copy> plain, Map<String, Copy> compressed) implements Filter {

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
        throws IOException {
      HttpServletRequest request = (HttpServletRequest) anyRequest;
      HttpServletResponse response = (HttpServletResponse) anyResponse;
      boolean gzip = request.getHeader("Accept-Encoding") != null;
      Copy copy = (gzip ? compressed : plain).get(request.getRequestURI());
      for (Header header : copy.headers()) {
        response.addHeader(header.name(), header.value());
      }
      if (copy.tag().equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setContentType(copy.type());
      response.setContentLength(copy.body().length);
      response.getOutputStream().write(copy.body());
    }
  }
}
