package org.crimeprofile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter that a collection takes; what does not apply to it is left out. */
@Schema(name = "Parameter")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParameterDescription(
    @Schema(description = "The collection that takes it.", example = "markets") String collection,
    @Schema(description = "Name of the parameter.", example = "role") String name,
    @Schema(description = "What it is for.") String description,
    @Schema(description = "Whether a comma can name several values, any of which will do.")
        boolean list,
    @Schema(description = "Whether a request without it is refused.") boolean required,
    @Schema(description = "Its allowed values, unless they are too many to be listed here.")
        @Nullable List<String> values,
    @Schema(
            description = "Where the values are listed with what they mean.",
            example = "/api/v1/codebook/role")
        @Nullable String valuesAt,
    @Schema(description = "Least value of a number.", example = "1") @Nullable Integer minimum,
    @Schema(description = "Greatest value of a number.", example = "10") @Nullable Integer maximum,
    @Schema(description = "Most characters of a text.", example = "200")
        @Nullable Integer maxLength,
    @Schema(description = "What holds where it is not given.", example = "50")
        @Nullable String defaultValue,
    @Schema(description = "A value that makes sense.", example = "transit")
        @Nullable String example) {}
