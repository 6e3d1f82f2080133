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
                "Format of the answer; stands above the Accept header, and below a suffix of the path such as .csv.",
            vocabulary = QueryParameter.FORMAT)
        @Nullable String format) {

  Optional<Format> chosen() {
    return Optional.ofNullable(format).flatMap(Format::named);
  }
}
