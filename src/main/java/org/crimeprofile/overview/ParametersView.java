package org.crimeprofile.overview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.crimeprofile.web.ParameterDescription;
import org.crimeprofile.web.Tabular;

/** What collections can be asked, a row a parameter. */
@Schema(name = "Parameters")
record ParametersView(
    @Schema(description = "The parameters, by collection.") List<ParameterDescription> parameters)
    implements Tabular {

  private static final List<String> HEADER =
      List.of(
          "collection",
          "name",
          "description",
          "list",
          "required",
          "values",
          "values_at",
          "minimum",
          "maximum",
          "max_length",
          "default_value",
          "example");

  @Override
  public Table table() {
    return new Table(
        HEADER,
        parameters.stream()
            .map(
                parameter ->
                    Arrays.asList(
                        parameter.collection(),
                        parameter.name(),
                        parameter.description(),
                        parameter.list(),
                        parameter.required(),
                        parameter.values(),
                        parameter.valuesAt(),
                        parameter.minimum(),
                        parameter.maximum(),
                        parameter.maxLength(),
                        parameter.defaultValue(),
                        parameter.example()))
            .toList());
  }
}
