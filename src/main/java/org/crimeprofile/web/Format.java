package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * The formats that answers come in. Its name is the suffix of a path and the value of {@code
 * format}; which of them a route has is what its view names with {@link Formats}.
 */
public enum Format {
  /** What an answer is unless it is asked for otherwise. */
  JSON(MediaType.APPLICATION_JSON),
  /** A table. */
  CSV(text("csv")),
  /** What catalogues and crawlers read. */
  JSONLD(new MediaType("application", "ld+json")),
  /** A page to read and to file. */
  MD(text("markdown")),
  /** A graph for the programs that lay graphs out. */
  GRAPHML(new MediaType("application", "graphml+xml")),
  /** Plain text. */
  TXT(text("plain")),
  /** A reference for LaTeX. */
  BIB(new MediaType("application", "x-bibtex", StandardCharsets.UTF_8)),
  /** A reference for reference managers. */
  CSL_JSON(new MediaType("application", "vnd.citationstyles.csl+json"));

  private final MediaType mediaType;

  Format(MediaType mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns its name as the API spells it, which also is the suffix after the dot. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns its media type without parameters. */
  public String type() {
    return mediaType.getType() + "/" + mediaType.getSubtype();
  }

  MediaType mediaType() {
    return mediaType;
  }

  static Optional<Format> named(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  /**
   * Suffix first, then the parameter, then what another parameter implies, then the header; the
   * first of the route's formats where nothing is said.
   */
  static Format of(HttpServletRequest request, BoundParameters parameters)
      throws HttpMediaTypeNotAcceptableException {
    List<Format> offered = parameters.route().formats();
    Optional<Format> said =
        SuffixFilter.suffix(request)
            .or(() -> parameters.as(Representation.class).chosen())
            .or(parameters::impliedFormat);
    if (said.isEmpty()) {
      return accepted(request.getHeader(HttpHeaders.ACCEPT), offered);
    }
    return said.filter(offered::contains).orElseThrow(() -> refused(offered));
  }

  private static Format accepted(String accept, List<Format> offered)
      throws HttpMediaTypeNotAcceptableException {
    if (accept == null || accept.isBlank()) {
      return offered.get(0);
    }
    List<MediaType> wanted = parsed(accept, offered);
    MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
        .filter(type -> type.getQualityValue() > 0)
        .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
        .flatMap(type -> offered.stream().filter(format -> type.includes(format.mediaType)))
        .findFirst()
        .orElseThrow(() -> refused(offered));
  }

  private static List<MediaType> parsed(String accept, List<Format> offered)
      throws HttpMediaTypeNotAcceptableException {
    try {
      return new ArrayList<>(MediaType.parseMediaTypes(accept));
    } catch (InvalidMediaTypeException unreadable) {
      throw refused(offered);
    }
  }

  private static HttpMediaTypeNotAcceptableException refused(List<Format> offered) {
    return new HttpMediaTypeNotAcceptableException(
        offered.stream().map(Format::mediaType).toList());
  }

  private static MediaType text(String subtype) {
    return new MediaType("text", subtype, StandardCharsets.UTF_8);
  }
}
