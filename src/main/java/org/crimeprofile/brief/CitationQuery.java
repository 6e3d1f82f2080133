package org.crimeprofile.brief;

import java.util.Optional;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.ImpliesFormat;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

@QueryParameters
record CitationQuery(
    @QueryParameter(
            value =
                "Style of the citation, which then is the whole answer, ready to paste; without it, all styles as JSON.",
            vocabulary = Style.VOCABULARY,
            example = "bibtex")
        @Nullable String style)
    implements ImpliesFormat {

  @Override
  public Optional<Format> format() {
    return Optional.ofNullable(style).map(Style::named).map(Style::format);
  }
}
