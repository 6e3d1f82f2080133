package org.crimeprofile.profile;

import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record CountryFilter(
    @QueryParameter(
            value = "Whether a profile of the country is loaded.",
            vocabulary = CountryFilter.LOADED,
            example = "true")
        @Nullable String loaded) {

  /** Name of the vocabulary of what is so or not. */
  static final String LOADED = "loaded";

  static final List<String> EITHER = List.of("true", "false");

  Specification<ListedCountry> matching() {
    if (loaded == null) {
      return Specification.unrestricted();
    }
    return (root, query, criteria) -> {
      Subquery<Profile> profiles = query.subquery(Profile.class);
      Root<Profile> profile = profiles.from(Profile.class);
      Predicate any =
          criteria.exists(
              profiles
                  .select(profile)
                  .where(criteria.equal(profile.get("country").get("iso3"), root.get("iso3"))));
      return Boolean.parseBoolean(loaded) ? any : any.not();
    };
  }
}
