package org.crimeprofile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection, and what it can be filtered by. */
@Schema(name = "Collection")
public record CollectionDescription(
    @Schema(description = "Name of the collection.", example = "markets") String name,
    @Schema(description = "What it holds.", example = "Criminal markets of all profiles")
        String description,
    @Schema(description = "Where it is served.", example = "/api/v1/markets") String href,
    @Schema(description = "What it can be filtered by.") List<Filter> filters,
    @Schema(
            description = "All of its parameters, with what they mean.",
            example = "/api/v1/parameters?collection=markets")
        String parameters) {

  private static final int FEW_VALUES = 12;

  /** A filter in short; what does not apply to it is left out. */
  @Schema(name = "CollectionFilter")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Filter(
      @Schema(description = "Name of the parameter.", example = "role") String name,
      @Schema(description = "Its allowed values, where they are few.")
          @Nullable List<String> values,
      @Schema(
              description = "Where the values are listed with what they mean.",
              example = "/api/v1/codebook/role")
          @Nullable String valuesAt,
      @Schema(description = "Least value of a number.", example = "1") @Nullable Integer minimum,
      @Schema(description = "Greatest value of a number.", example = "10")
          @Nullable Integer maximum) {

    /** A parameter in short; its values only where they are few, or listed nowhere else. */
    public static Filter of(ParameterDescription parameter) {
      List<String> values = parameter.values();
      boolean few = values != null && (values.size() <= FEW_VALUES || parameter.valuesAt() == null);
      return new Filter(
          parameter.name(),
          few ? values : null,
          parameter.valuesAt(),
          parameter.minimum(),
          parameter.maximum());
    }
  }
}
