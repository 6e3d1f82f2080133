package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.crimeprofile.web.header.EncodedHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.FastByteArrayOutputStream;

/** The content coding gzip. */
final class Gzip {

  private static final String NAME = "gzip";

  static final EncodedHeader CONTENT_ENCODING =
      new EncodedHeader(HttpHeaders.CONTENT_ENCODING, NAME);

  /** Least size of a body that becomes smaller by enough, in bytes. */
  static final int MINIMUM_SIZE = 1024;

  private static final Pattern ACCEPTED =
      Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private Gzip() {}

  static boolean accepted(HttpServletRequest request) {
    return accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
  }

  /** By the header {@code Accept-Encoding}. */
  static boolean accepted(@Nullable String accepted) {
    return accepted != null && (accepted.equals(NAME) || ACCEPTED.matcher(accepted).find());
  }

  static byte[] compress(byte[] body) {
    FastByteArrayOutputStream compressed = new FastByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return compressed.toByteArray();
  }
}
