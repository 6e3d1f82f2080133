package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.profile.Member;
import org.jspecify.annotations.Nullable;

/** An item of a profile, as a column. */
record ItemColumn(
    @Schema(
            description = "Profile and item, the heading in CSV.",
            example = "TKM-2021/heroin-trade")
        String key,
    @Schema(description = "Both in words.", example = "Turkmenistan 2021: Heroin trade")
        String name,
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    @Schema(description = "Key of the item.", example = "heroin-trade") String item,
    @Schema(description = "Where the item is served; null where there is none.")
        @Nullable String href,
    @JsonIgnore Member member,
    @JsonIgnore ItemKind.Subject subject)
    implements Matrix.Column {

  static ItemColumn of(Member member, ItemKind.Subject subject, @Nullable String href) {
    return new ItemColumn(
        key(member.id(), subject.key()),
        "%s: %s".formatted(member.title(), subject.name()),
        member.id(),
        subject.key(),
        href,
        member,
        subject);
  }

  static String key(String profile, String item) {
    return profile + "/" + item;
  }

  /** Why there is no item. */
  String absence() {
    return subject.firstEdition() > member.edition() ? States.NOT_IN_EDITION : States.NOT_LOADED;
  }

  /** The indicators whose findings are its own. */
  List<String> indicators() {
    return subject.indicators();
  }
}
