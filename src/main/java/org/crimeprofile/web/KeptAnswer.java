package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A whole answer, ready to be sent to any number of clients, each in the form that it accepts. The
 * compressed form is made when it is first asked for.
 */
final class KeptAnswer {

  /** What an answer takes in memory beside its bytes, about. */
  private static final int OVERHEAD = 1000;

  private final int status;
  private final @Nullable DataVersion version;
  private final @Nullable String contentType;
  private final List<Header> headers;
  private final @Nullable Validators validators;
  private final boolean compressible;
  private final byte[] body;
  private volatile byte @Nullable [] compressed;

  /**
   * @param version of the data that it was made from; absent where it is not of one version
   * @param validators absent where no copy is to be kept
   * @param compressible whether it goes out compressed to those who accept that
   */
  KeptAnswer(
      int status,
      @Nullable DataVersion version,
      @Nullable String contentType,
      List<Header> headers,
      @Nullable Validators validators,
      boolean compressible,
      byte[] body) {
    this.status = status;
    this.version = version;
    this.contentType = contentType;
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

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    for (Header header : headers) {
      header.addTo(request, response);
    }
    sendBody(request, response);
  }

  /** Sends it where its headers were said already. */
  void sendBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] gzip = compressible && Gzip.accepted(request) ? compressed() : null;
    if (validators != null) {
      Validators.describe(request, response);
      if (validators.settle(request, response, gzip != null)) {
        return;
      }
    }
    if (contentType != null) {
      response.setContentType(contentType);
    }
    if (gzip != null) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
    }
    byte[] bytes = gzip == null ? body : gzip;
    response.setContentLength(bytes.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(bytes);
    }
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
