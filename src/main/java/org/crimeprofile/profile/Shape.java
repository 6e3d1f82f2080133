package org.crimeprofile.profile;

import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

@QueryParameters
record Shape(
    @QueryParameter(
            value =
                "wide for one row a profile and one column an indicator; one row a score without.",
            vocabulary = Shape.SHAPE)
        @Nullable String shape) {

  /** Name of the vocabulary of shapes. */
  static final String SHAPE = "shape";

  static final String WIDE = "wide";
}
