package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.header.AnyOriginCorsFilter;
import org.crimeprofile.web.header.EncodedHeader;
import org.crimeprofile.web.header.SecurityHeaders;
import org.crimeprofile.web.limits.ConcurrencyLimiter;
import org.crimeprofile.web.limits.SlowClientTimeouts;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A whole answer, ready to be sent to any number of clients, each in the form that it accepts. The
 * compressed form is made when it is first asked for.
 */
final class CachedResponse {

  /** What an answer takes in memory beside its bytes, about. */
  private static final int OVERHEAD = 2000;

  /** Most bytes that are handed on at once: what is not gone by then is copied as a whole. */
  private static final int SLICE = 1 << 16;

  private static final EncodedHeader GZIP =
      new EncodedHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);

  private final int status;
  private final @Nullable DataVersion version;
  private final @Nullable EncodedHeader contentType;
  private final List<EncodedHeader> headers;
  private final @Nullable Validators validators;
  private final boolean compressible;
  private final byte[] body;
  private volatile byte @Nullable [] compressed;

  /**
   * @param version of the data that it was made from; absent where it is not of one version
   * @param validators absent where no copy is to be kept
   * @param compressible whether it goes out compressed to those who accept that
   */
  CachedResponse(
      int status,
      @Nullable DataVersion version,
      @Nullable String contentType,
      List<EncodedHeader> headers,
      @Nullable Validators validators,
      boolean compressible,
      byte[] body) {
    this.status = status;
    this.version = version;
    this.contentType =
        contentType == null ? null : new EncodedHeader(HttpHeaders.CONTENT_TYPE, contentType);
    this.headers = headers;
    this.validators = validators;
    this.compressible = compressible;
    this.body = body;
  }

  boolean isGood() {
    return status == HttpServletResponse.SC_OK;
  }

  /** The version to keep it for, if it is good and of one. */
  @Nullable DataVersion version() {
    return isGood() ? version : null;
  }

  /** Most bytes that it may come to take. */
  int weight() {
    return OVERHEAD + body.length + mostCompressed();
  }

  int size() {
    return body.length;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    for (EncodedHeader header : headers) {
      header.addTo(response);
    }
    sendBody(request, response);
  }

  /** Sends it where its headers were said already. */
  void sendBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] gzip = compressible && Gzip.accepted(request) ? compressed() : null;
    if (validators != null) {
      Validators.describe(response);
      if (validators.settle(request, response, gzip != null)) {
        return;
      }
    }
    if (contentType != null) {
      response.setContentType(contentType.value());
    }
    if (gzip != null) {
      GZIP.set(response);
    }
    byte[] bytes = gzip == null ? body : gzip;
    response.setContentLength(bytes.length);
    if (!"HEAD".equals(request.getMethod())) {
      OutputStream out = response.getOutputStream();
      for (int sent = 0; sent < bytes.length; sent += SLICE) {
        out.write(bytes, sent, Math.min(SLICE, bytes.length - sent));
      }
    }
  }

  /**
   * Sends it without waiting for anything, if that can be done.
   *
   * @return false if it was not sent: the compressed form is yet to be made, or the request has
   *     conditions that take longer to settle
   */
  boolean sendAtOnce(Request request, Response response, CacheStatus memory, Callback callback) {
    HttpFields asked = request.getHeaders();
    boolean gzip = compressible && Gzip.accepted(asked.get(HttpHeader.ACCEPT_ENCODING));
    byte[] bytes = gzip ? compressed : body;
    Optional<Boolean> known =
        validators == null ? Optional.of(false) : validators.isKnown(asked, gzip);
    if (bytes == null || known.isEmpty()) {
      return false;
    }
    HttpFields.Mutable said = response.getHeaders();
    AnyOriginCorsFilter.ALLOWED.forEach(header -> said.add(header.encoded()));
    memory.addTo(said);
    for (EncodedHeader header : headers) {
      said.add(header.encoded());
    }
    if (validators != null) {
      validators.describe(said, gzip);
    }
    if (known.get()) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      response.write(true, null, callback);
      return true;
    }
    // Not of a copy: its client has them from when it got that, and they are the same for all.
    SecurityHeaders.of(request).forEach(said::add);
    response.setStatus(status);
    if (contentType != null) {
      said.add(contentType.encoded());
    }
    if (gzip) {
      said.add(GZIP.encoded());
    }
    said.put(HttpHeader.CONTENT_LENGTH, bytes.length);
    if (HttpMethod.HEAD.is(request.getMethod())) {
      response.write(true, null, callback);
      return true;
    }
    if (bytes.length > ConcurrencyLimiter.SOCKET_BUFFER_BYTES) {
      SlowClientTimeouts.limit(request);
    }
    if (bytes.length <= SLICE) {
      response.write(true, ByteBuffer.wrap(bytes), callback);
    } else {
      Content.copy(new ByteBufferContentSource(slices(bytes)), response, callback);
    }
    return true;
  }

  private static List<ByteBuffer> slices(byte[] bytes) {
    return IntStream.iterate(0, start -> start < bytes.length, start -> start + SLICE)
        .mapToObj(start -> ByteBuffer.wrap(bytes, start, Math.min(SLICE, bytes.length - start)))
        .map(ByteBuffer::slice)
        .toList();
  }

  private byte[] compressed() {
    byte[] made = compressed;
    if (made == null) {
      made = Gzip.of(body);
      // What would weigh more than was said is made again for each.
      if (made.length <= mostCompressed()) {
        compressed = made;
      }
    }
    return made;
  }

  private int mostCompressed() {
    return body.length / 2;
  }
}
