package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The formats that an answer comes in. */
enum Format {
  JSON(MediaType.APPLICATION_JSON),
  CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

  static final List<MediaType> MEDIA_TYPES = List.of(JSON.mediaType, new MediaType("text", "csv"));

  private final MediaType mediaType;

  Format(MediaType mediaType) {
    this.mediaType = mediaType;
  }

  MediaType mediaType() {
    return mediaType;
  }

  static Format named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Suffix first, then the parameter, then the header; JSON where nothing is said. */
  static Format of(HttpServletRequest request, Representation representation)
      throws HttpMediaTypeNotAcceptableException {
    if (CsvSuffixFilter.hadSuffix(request)) {
      return CSV;
    }
    return representation.chosen().isPresent()
        ? representation.chosen().get()
        : accepted(request.getHeader(HttpHeaders.ACCEPT));
  }

  private static List<MediaType> parsed(String accept) throws HttpMediaTypeNotAcceptableException {
    try {
      return new ArrayList<>(MediaType.parseMediaTypes(accept));
    } catch (InvalidMediaTypeException unreadable) {
      throw new HttpMediaTypeNotAcceptableException(MEDIA_TYPES);
    }
  }

  private static Format accepted(String accept) throws HttpMediaTypeNotAcceptableException {
    if (accept == null || accept.isBlank()) {
      return JSON;
    }
    List<MediaType> wanted = parsed(accept);
    MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
        .filter(type -> type.getQualityValue() > 0)
        .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
        .flatMap(type -> Stream.of(values()).filter(f -> type.includes(f.mediaType)))
        .findFirst()
        .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(MEDIA_TYPES));
  }
}
