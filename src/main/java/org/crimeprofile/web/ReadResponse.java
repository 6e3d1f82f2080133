package org.crimeprofile.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.FastByteArrayOutputStream;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.WebUtils;

/**
 * Holds an answer until it is whole, so that it can be tagged by its bytes and compressed, and so
 * that a slow client holds no database connection. What is too large to hold streams instead.
 */
final class ReadResponse extends HttpServletResponseWrapper {

  private static final int WORTH_COMPRESSING = 1024;
  private static final String CACHE_CONTROL = "public, max-age=0, must-revalidate";
  private static final Pattern GZIP =
      Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");
  private static final String VARY = "Accept, Accept-Encoding";

  private final HttpServletRequest request;
  private final HttpServletResponse client;
  private final FastByteArrayOutputStream held = new FastByteArrayOutputStream(4096);
  private final ServletOutputStream out = new Redirected();
  private @Nullable PrintWriter writer;
  private @Nullable OutputStream stream;
  private long changedAt = -1;

  ReadResponse(HttpServletRequest request, HttpServletResponse client) {
    super(client);
    this.request = request;
    this.client = client;
  }

  static ReadResponse of(HttpServletResponse response) {
    ReadResponse found = WebUtils.getNativeResponse(response, ReadResponse.class);
    if (found == null) {
      throw new IllegalStateException("the route is not behind the filter for reads");
    }
    return found;
  }

  /** Says when the data last changed. */
  void changedAt(Instant time) {
    changedAt = time.toEpochMilli();
  }

  /**
   * Lets the answer through from here on, tagged as told.
   *
   * @return false if the client has this version already, and nothing is to be written
   */
  boolean stream(String tag) throws IOException {
    boolean gzip = acceptsGzip();
    if (notModified(tag, gzip)) {
      stream = OutputStream.nullOutputStream();
      return false;
    }
    if (gzip) {
      client.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    stream = gzip ? new GZIPOutputStream(client.getOutputStream()) : client.getOutputStream();
    return true;
  }

  /** Sends what is held, if the answer did not stream. */
  void complete() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (stream != null) {
      stream.close();
    } else if (client.getStatus() != SC_OK) {
      send(held.toByteArray());
    } else {
      byte[] body = held.toByteArray();
      boolean gzip = body.length >= WORTH_COMPRESSING && acceptsGzip();
      if (!notModified(Digests.tag(body), gzip)) {
        if (gzip) {
          client.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        send(gzip ? gzip(body) : body);
      }
    }
  }

  private void send(byte[] body) throws IOException {
    if (client.isCommitted()) {
      return;
    }
    client.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      StreamUtils.copy(body, client.getOutputStream());
    }
  }

  private boolean notModified(String tag, boolean gzip) {
    client.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
    client.addHeader(HttpHeaders.VARY, VARY);
    return new ServletWebRequest(request, client)
        .checkNotModified('"' + tag + (gzip ? "-gzip" : "") + '"', changedAt);
  }

  private boolean acceptsGzip() {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && GZIP.matcher(accepted).find();
  }

  private static byte[] gzip(byte[] body) throws IOException {
    FastByteArrayOutputStream compressed = new FastByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    }
    return compressed.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  /** Takes back what was written, also what streams, unless the client has some of it. */
  @Override
  public void resetBuffer() {
    held.reset();
    if (stream != null && !client.isCommitted()) {
      stream = null;
      client.resetBuffer();
      client.setHeader(HttpHeaders.CONTENT_ENCODING, null);
      client.setHeader(HttpHeaders.ETAG, null);
    }
  }

  @Override
  public void reset() {
    super.reset();
    held.reset();
  }

  @Override
  public void flushBuffer() {
    // Sent when it is whole.
  }

  @Override
  public void setContentLength(int length) {
    // Known when it is whole.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known when it is whole.
  }

  private final class Redirected extends ServletOutputStream {

    private OutputStream target() {
      return stream != null ? stream : held;
    }

    @Override
    public void write(int b) throws IOException {
      target().write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      target().write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("answers are written synchronously");
    }
  }
}
