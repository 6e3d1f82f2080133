package org.crimeprofile.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.AccessLog;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes one line a request, also for those that Tomcat refuses itself: as {@code key=value}, or as
 * fields where the log is structured. Who asked is not recorded.
 */
class RequestLog extends ValveBase implements AccessLog {

  /** The logger's name; at level {@code warn} it is silent. */
  static final String LOGGER = "org.crimeprofile.requests";

  private static final Logger log = LoggerFactory.getLogger(LOGGER);

  private static final int LONGEST_QUERY = 200;
  private static final int LONGEST_TARGET = 1000;
  private static final Pattern SEARCHED = Pattern.compile("(^|&)q=([^&]*)");

  private final boolean structured;
  private final Lines lines = new Lines();

  RequestLog(boolean structured) {
    super(true);
    this.structured = structured;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
  }

  @Override
  public void log(Request request, Response response, long nanoseconds) {
    if (!log.isInfoEnabled()) {
      return;
    }
    if (structured) {
      LoggingEventBuilder event = log.atInfo();
      describe(request, response, nanoseconds, event::addKeyValue);
      event.log("request");
      return;
    }
    StringBuilder line = new StringBuilder(160);
    line.append(Instant.now().truncatedTo(ChronoUnit.MILLIS)).append(" request");
    describe(
        request,
        response,
        nanoseconds,
        (key, value) -> line.append(' ').append(key).append('=').append(value));
    lines.add(line);
  }

  private static void describe(
      Request request, Response response, long nanoseconds, BiConsumer<String, Object> fields) {
    fields.accept("method", safe(request.getMethod()));
    fields.accept("path", cut(safe(request.getRequestURI()), LONGEST_TARGET));
    if (request.getQueryString() != null) {
      fields.accept("query", query(safe(request.getQueryString())));
    }
    fields.accept("status", response.getStatus());
    fields.accept("ms", Math.round(nanoseconds / 1e5) / 10.0);
    fields.accept("bytes", response.getBytesWritten(false));
    RequestId.of(request).ifPresent(id -> fields.accept("request_id", id));
  }

  /** With what was searched for cut at 200 characters. */
  private static String query(String query) {
    String shorter =
        query.length() <= LONGEST_QUERY
            ? query
            : SEARCHED
                .matcher(query)
                .replaceAll(
                    found ->
                        Matcher.quoteReplacement(
                            found.group(1) + "q=" + cut(found.group(2), LONGEST_QUERY)));
    return cut(shorter, LONGEST_TARGET);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }

  /** Neither spaces nor control characters, which would forge other lines and fields. */
  private static String safe(@Nullable String text) {
    if (text == null) {
      return "-";
    }
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] <= ' ' || characters[i] > '~') {
        characters[i] = '?';
      }
    }
    return new String(characters);
  }

  @Override
  protected void startInternal() throws LifecycleException {
    super.startInternal();
    lines.start();
  }

  @Override
  protected void stopInternal() throws LifecycleException {
    super.stopInternal();
    lines.stop();
  }

  @Override
  public void setRequestAttributesEnabled(boolean enabled) {
    // Addresses are not logged.
  }

  @Override
  public boolean getRequestAttributesEnabled() {
    return false;
  }
}
