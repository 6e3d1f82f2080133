package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.crimeprofile.web.header.EncodedHeader;

/**
 * Sends a whole response through the servlet container, waiting for the client as long as it takes:
 * all that was just made, and what {@link CacheHandler} leaves to others.
 */
final class ServletSender {

  /** Most bytes that are written at once: what is not sent by then is copied as a whole. */
  private static final int CHUNK = 1 << 16;

  private ServletSender() {}

  static void send(CachedResponse cached, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(cached.status());
    for (EncodedHeader header : cached.headers()) {
      header.addTo(response);
    }
    sendBody(cached, request, response);
  }

  /** Sends it where its status and own headers are set already. */
  static void sendBody(
      CachedResponse cached, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean gzip = cached.isCompressible() && Gzip.accepted(request);
    byte[] body = gzip ? cached.compressed() : cached.body();
    Validators validators = cached.validators();
    if (validators != null) {
      Validators.setCacheHeaders(response);
      if (validators.checkPreconditions(request, response, gzip)) {
        return;
      }
    }
    EncodedHeader contentType = cached.contentType();
    if (contentType != null) {
      response.setContentType(contentType.value());
    }
    if (gzip) {
      Gzip.CONTENT_ENCODING.set(response);
    }
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      OutputStream out = response.getOutputStream();
      for (int sent = 0; sent < body.length; sent += CHUNK) {
        out.write(body, sent, Math.min(CHUNK, body.length - sent));
      }
    }
  }
}
