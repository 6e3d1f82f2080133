package org.crimeprofile.web.request;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.crimeprofile.web.Format;

/** The suffix of a request's path that names a format, such as {@code .csv}. */
public final class FormatSuffix {

  private static final String ATTRIBUTE = FormatSuffix.class.getName();

  private FormatSuffix() {}

  static void set(ServletRequest request, Format format) {
    request.setAttribute(ATTRIBUTE, format);
  }

  /** The format that the path had the suffix of. */
  static Optional<Format> of(HttpServletRequest request) {
    return Optional.ofNullable((Format) request.getAttribute(ATTRIBUTE));
  }

  /** The path as the client wrote it, with its suffix. */
  public static String path(HttpServletRequest request) {
    String path = request.getRequestURI();
    return of(request).map(format -> path + '.' + format.key()).orElse(path);
  }
}
