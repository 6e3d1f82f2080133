package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.header.EncodedHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A whole response, ready to be sent to any number of clients, each in the content coding that it
 * accepts. The compressed body is made when it is first asked for.
 */
final class CachedResponse {

  /** What a response takes in memory beside its body, about. */
  private static final int OVERHEAD = 2000;

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

  int status() {
    return status;
  }

  boolean isOk() {
    return status == HttpServletResponse.SC_OK;
  }

  /** The version to keep it for, if it may be stored. */
  @Nullable DataVersion version() {
    return isOk() ? version : null;
  }

  @Nullable EncodedHeader contentType() {
    return contentType;
  }

  /** Its own headers: neither those of every response nor those of one transmission. */
  List<EncodedHeader> headers() {
    return headers;
  }

  @Nullable Validators validators() {
    return validators;
  }

  boolean isCompressible() {
    return compressible;
  }

  byte[] body() {
    return body;
  }

  /** The compressed body, if it was made before. */
  byte @Nullable [] compressedIfReady() {
    return compressed;
  }

  byte[] compressed() {
    byte[] made = compressed;
    if (made == null) {
      made = Gzip.compress(body);
      // What would weigh more than was counted is made again for each.
      if (made.length <= maxCompressed()) {
        compressed = made;
      }
    }
    return made;
  }

  /** Most bytes that it may come to take. */
  int weight() {
    return OVERHEAD + body.length + maxCompressed();
  }

  private int maxCompressed() {
    return body.length / 2;
  }
}
