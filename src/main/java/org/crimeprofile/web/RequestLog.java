package org.crimeprofile.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.AccessLog;
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
  private static final Pattern UNSAFE = Pattern.compile("[^\\x21-\\x7e]");

  private final boolean structured;

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
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("method", safe(request.getMethod()));
    line.put("path", cut(safe(request.getRequestURI()), LONGEST_TARGET));
    if (request.getQueryString() != null) {
      line.put("query", query(safe(request.getQueryString())));
    }
    line.put("status", response.getStatus());
    line.put("ms", Math.round(nanoseconds / 1e5) / 10.0);
    line.put("bytes", response.getBytesWritten(false));
    RequestId.of(request).ifPresent(id -> line.put("request_id", id));
    write(line);
  }

  private void write(Map<String, Object> line) {
    if (structured) {
      LoggingEventBuilder event = log.atInfo();
      // The name is there already, as of every line that belongs to a request.
      line.forEach((key, value) -> event.addKeyValue(key, value));
      event.log("request");
      return;
    }
    StringBuilder text = new StringBuilder();
    line.forEach((key, value) -> text.append(key).append('=').append(value).append(' '));
    log.info(text.substring(0, text.length() - 1));
  }

  /** With what was searched for cut at 200 characters. */
  private static String query(String query) {
    Matcher searched = SEARCHED.matcher(query);
    String shorter =
        searched.replaceAll(
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
    return text == null ? "-" : UNSAFE.matcher(text).replaceAll("?");
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
