package org.crimeprofile.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which form an answer is asked for. */
@QueryParameters
record Representation(
    @QueryParameter(
            value = "Top-level names to keep; all of them where none is given.",
            vocabulary = QueryParameter.FIELDS)
        List<String> fields,
    @QueryParameter(
            value =
                "Format of the answer; stands above the Accept header, and below a .csv suffix of the path.",
            vocabulary = Representation.FORMAT)
        @Nullable String format) {

  /** Name of the vocabulary of formats. */
  static final String FORMAT = "format";

  static final List<String> FORMATS = List.of("json", "csv");

  Optional<Format> chosen() {
    return Optional.ofNullable(format).map(Format::named);
  }
}
