package org.crimeprofile.taxonomy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

record CodebookView(
    @Schema(description = "What the value is a value of.", example = "presence")
        @Sortable("attribute")
        String attribute,
    @Schema(description = "The coded value.", example = "little_evidence") @Sortable("value")
        String value,
    @Schema(description = "When the value is given.") String rule,
    @Schema(description = "A case of it.") String example,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static CodebookView of(CodebookEntry entry) {
    String attribute = Api.ROOT + "/codebook/" + entry.attribute();
    return new CodebookView(
        entry.attribute(),
        entry.value(),
        entry.rule(),
        entry.example(),
        new Links(attribute + "/" + entry.value(), attribute),
        Source.OURS);
  }

  @Schema(name = "CodebookLinks")
  record Links(
      @Schema(description = "This value.") String self,
      @Schema(description = "All values of its attribute.") String attribute) {}
}
