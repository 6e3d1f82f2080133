package org.crimeprofile.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Chooses the format of an answer (RFC 9110, section 12). */
final class ContentNegotiation {

  private ContentNegotiation() {}

  /**
   * Suffix first, then the parameter, then what another parameter implies, then the header; the
   * first of the route's formats where nothing is said.
   */
  static Format format(HttpServletRequest request, BoundParameters parameters)
      throws HttpMediaTypeNotAcceptableException {
    List<Format> offered = parameters.route().formats();
    Optional<Format> named =
        FormatSuffix.of(request)
            .or(() -> parameters.as(RepresentationParameters.class).chosen())
            .or(parameters::impliedFormat);
    if (named.isEmpty()) {
      return accepted(request.getHeader(HttpHeaders.ACCEPT), offered);
    }
    return named.filter(offered::contains).orElseThrow(() -> notAcceptable(offered));
  }

  private static Format accepted(@Nullable String accept, List<Format> offered)
      throws HttpMediaTypeNotAcceptableException {
    if (accept == null || accept.isBlank()) {
      return offered.get(0);
    }
    List<MediaType> wanted = parsed(accept, offered);
    MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
        .filter(type -> type.getQualityValue() > 0)
        .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
        .flatMap(type -> offered.stream().filter(format -> type.includes(format.mediaType())))
        .findFirst()
        .orElseThrow(() -> notAcceptable(offered));
  }

  private static List<MediaType> parsed(String accept, List<Format> offered)
      throws HttpMediaTypeNotAcceptableException {
    try {
      return new ArrayList<>(MediaType.parseMediaTypes(accept));
    } catch (InvalidMediaTypeException unreadable) {
      throw notAcceptable(offered);
    }
  }

  private static HttpMediaTypeNotAcceptableException notAcceptable(List<Format> offered) {
    return new HttpMediaTypeNotAcceptableException(
        offered.stream().map(Format::mediaType).toList());
  }
}
