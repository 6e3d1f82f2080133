package org.crimeprofile.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

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

  /** Returns its media type, with the charset where it has one. */
  public MediaType mediaType() {
    return mediaType;
  }

  /** Returns the format of that {@link #key}. */
  public static Optional<Format> named(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  private static MediaType text(String subtype) {
    return new MediaType("text", subtype, StandardCharsets.UTF_8);
  }
}
