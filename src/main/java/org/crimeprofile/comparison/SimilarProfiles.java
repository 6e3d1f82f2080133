package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Tabular;

/** The profiles that are nearest to one. */
record SimilarProfiles(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(description = "How nearness is measured.") String measure,
    @Schema(description = "How many other profiles it was held against.", example = "7")
        int candidates,
    @Schema(description = "The nearest first.") List<SimilarProfile> profiles,
    @Schema(description = "What to bear in mind.") List<String> notes,
    @JsonIgnore Source source)
    implements Sourced, Tabular {

  private static final String MEASURE =
      "Root mean square difference: the square root of the mean of the squared differences of the scores, over the indicators that both profiles have a score of. 0 is alike, 9 as far apart as can be. It is ours, and every indicator weighs the same.";
  private static final String SAME_EDITION =
      "Held against the loaded profiles of the same edition; edition= or profile= names others.";

  static SimilarProfiles of(
      Profile profile,
      int candidates,
      List<SimilarProfile> nearest,
      Stream<String> notes,
      Source source) {
    return new SimilarProfiles(
        profile.id(),
        profile.country(),
        profile.edition(),
        MEASURE,
        candidates,
        nearest,
        Stream.concat(Stream.of(SAME_EDITION), notes).toList(),
        source);
  }

  @Override
  public Table table() {
    return new Table(
        List.of("profile", "name", "region", "distance", "common", "same"),
        profiles.stream()
            .map(
                near ->
                    List.of(
                        near.profile(),
                        near.country().name(),
                        near.region(),
                        near.distance(),
                        near.common(),
                        near.same()))
            .toList());
  }
}
