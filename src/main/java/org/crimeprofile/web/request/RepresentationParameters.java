package org.crimeprofile.web.request;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.InvalidParametersException;
import org.crimeprofile.web.ParameterError;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** In which form an answer is asked for. */
@QueryParameters
public record RepresentationParameters(
    @QueryParameter(
            value = "Top-level names to keep; all of them where none is given.",
            vocabulary = QueryParameter.FIELDS)
        List<String> fields,
    @QueryParameter(
            value =
                "Format of the answer; stands above the Accept header, and below a suffix of the path such as .csv.",
            vocabulary = QueryParameter.FORMAT)
        @Nullable String format,
    @QueryParameter(
            value =
                "true for a CSV that begins with a byte order mark, by which Excel knows UTF-8.",
            vocabulary = RepresentationParameters.BOM,
            defaultValue = "false",
            example = "true")
        @Nullable String bom) {

  /** Name of the vocabulary of the parameter {@code bom}. */
  static final String BOM = "bom";

  Optional<Format> chosen() {
    return Optional.ofNullable(format).flatMap(Format::named);
  }

  /** Whether a byte order mark is asked for. */
  public boolean hasBom() {
    return Boolean.parseBoolean(bom);
  }

  /**
   * Refuses a byte order mark where it would break the format.
   *
   * @throws InvalidParametersException if one is asked for and the format is not CSV
   */
  void requireCsvForByteOrderMark(Format chosen) {
    if (hasBom() && chosen != Format.CSV) {
      throw new InvalidParametersException(
          List.of(
              new ParameterError(
                  BOM,
                  bom,
                  "Only CSV can begin with a byte order mark; this is %s. Put .csv behind the path, or add format=csv."
                      .formatted(chosen.type()),
                  List.of())));
    }
  }
}
