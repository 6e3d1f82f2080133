package org.crimeprofile.web.server;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes one line a request, also for those that Jetty refuses itself: as {@code key=value}, or as
 * fields where the log is structured. Who asked is not recorded.
 */
final class AccessLog extends AbstractLifeCycle implements org.eclipse.jetty.server.RequestLog {

  /** The logger's name; at level {@code warn} it is silent. */
  static final String LOGGER = "org.crimeprofile.requests";

  private static final Logger log = LoggerFactory.getLogger(LOGGER);

  private static final int MAX_QUERY = 200;
  private static final int MAX_TARGET = 1000;
  private static final Pattern SEARCH_TEXT = Pattern.compile("(^|&)q=([^&]*)");

  private final boolean structured;
  private final AccessLogOutput lines = new AccessLogOutput();
  private volatile Moment moment = new Moment(0, "");

  /** Many requests have the same one, which is written once. */
  private record Moment(long millis, String text) {}

  AccessLog(boolean structured) {
    this.structured = structured;
  }

  @Override
  public void log(Request request, Response response) {
    if (!log.isInfoEnabled()) {
      return;
    }
    if (structured) {
      LoggingEventBuilder event = log.atInfo();
      describe(request, response, event::addKeyValue);
      event.log("request");
      return;
    }
    StringBuilder line = new StringBuilder(160);
    line.append(now()).append(" request");
    describe(
        request, response, (key, value) -> line.append(' ').append(key).append('=').append(value));
    lines.add(line);
  }

  private String now() {
    long millis = System.currentTimeMillis();
    Moment known = moment;
    if (known.millis != millis) {
      known = new Moment(millis, Instant.ofEpochMilli(millis).toString());
      moment = known;
    }
    return known.text;
  }

  private static void describe(
      Request request, Response response, BiConsumer<String, Object> fields) {
    HttpURI uri = request.getHttpURI();
    long nanoseconds = NanoTime.since(request.getBeginNanoTime());
    fields.accept("method", safe(request.getMethod()));
    fields.accept("path", cut(safe(uri.getPath()), MAX_TARGET));
    if (uri.getQuery() != null) {
      fields.accept("query", query(safe(uri.getQuery())));
    }
    fields.accept("status", response.getStatus());
    fields.accept("ms", Math.round(nanoseconds / 1e5) / 10.0);
    fields.accept("bytes", Response.getContentBytesWritten(response));
    RequestId.of(request).ifPresent(id -> fields.accept("request_id", id));
  }

  /** With what was searched for cut at 200 characters. */
  private static String query(String query) {
    String shorter =
        query.length() <= MAX_QUERY
            ? query
            : SEARCH_TEXT
                .matcher(query)
                .replaceAll(
                    found ->
                        Matcher.quoteReplacement(
                            found.group(1) + "q=" + cut(found.group(2), MAX_QUERY)));
    return cut(shorter, MAX_TARGET);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }

  /** Neither spaces nor control characters, which would forge other lines and fields. */
  private static String safe(@Nullable String text) {
    if (text == null) {
      return "-";
    }
    // A plain loop for what is nearly always safe: this is part of every answer.
    int looked = 0;
    while (looked < text.length() && isSafe(text.charAt(looked))) {
      looked++;
    }
    if (looked == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.chars().forEach(c -> safe.append(isSafe(c) ? (char) c : '?'));
    return safe.toString();
  }

  private static boolean isSafe(int character) {
    return character > ' ' && character <= '~';
  }

  @Override
  protected void doStart() {
    lines.start();
  }

  @Override
  protected void doStop() {
    lines.stop();
  }
}
