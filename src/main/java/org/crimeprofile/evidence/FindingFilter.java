package org.crimeprofile.evidence;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.function.BiFunction;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record FindingFilter(
    @QueryParameter(
            value =
                "Indicator that the finding is about or also says something of; profile for the country as a whole.",
            vocabulary = "subject",
            example = "heroin-trade")
        List<String> subject,
    @QueryParameter(
            value = "Whether the text affirms it, denies it, or finds little evidence.",
            vocabulary = "assertion",
            example = "denied")
        List<String> assertion,
    @QueryParameter(
            value = "How sure the text is.",
            vocabulary = "certainty",
            example = "suggested")
        List<String> certainty,
    @QueryParameter(
            value = "Which side of its subject it is on.",
            vocabulary = "aspect",
            example = "harm")
        List<String> aspect,
    @QueryParameter(value = "What it touches upon.", vocabulary = "topic", example = "corruption")
        List<String> topic,
    @QueryParameter(
            value = "What it does to the country's exposure to organised crime.",
            vocabulary = "risk_effect",
            example = "raises")
        List<String> riskEffect,
    @QueryParameter(value = "Key of a party.", vocabulary = "party", example = "students")
        List<String> party,
    @QueryParameter(
            value = "Part of a party in what it says.",
            vocabulary = "party_role",
            example = "victim")
        List<String> partyRole,
    @QueryParameter(
            value = "Code of a country, or name of an area, that it names.",
            vocabulary = "place",
            example = "AFG")
        List<String> place,
    @QueryParameter(
            value =
                "How it hangs together with another; qualified_by for what another claim limits.",
            vocabulary = "relation",
            example = "qualified_by")
        List<String> relation,
    @QueryParameter(value = "Key of the passage.", vocabulary = "passage", example = "drugs-1")
        List<String> passage,
    @QueryParameter(
            value = "Only what is dated and ended in this year or later, or goes on.",
            min = 1900,
            max = 2100,
            example = "2016")
        @Nullable Integer from,
    @QueryParameter(
            value = "Only what is dated and began in this year or before.",
            min = 1900,
            max = 2100,
            example = "2018")
        @Nullable Integer to) {

  /** What the vocabulary of subjects calls the country as a whole. */
  static final String PROFILE = "profile";

  Specification<Finding> matching() {
    return Specification.allOf(
        subjects(),
        Filters.in("assertion", assertion),
        Filters.in("certainty", certainty),
        Filters.in("aspect", aspect),
        Filters.holds("topics", topic),
        Filters.in("riskEffect", riskEffect),
        any(party, "parties", (criteria, named) -> named.get("key").in(party)),
        any(partyRole, "parties", (criteria, named) -> named.get("role").in(partyRole)),
        any(place, "places", this::places),
        any(relation, "relations", (criteria, other) -> other.get("type").in(relation)),
        Filters.in("passage.key", passage),
        Period.within(from, to));
  }

  private Specification<Finding> subjects() {
    if (subject.isEmpty()) {
      return Specification.unrestricted();
    }
    Specification<Finding> about = Filters.in("subject.key", subject);
    Specification<Finding> also =
        any(subject, "also", (criteria, other) -> other.get("key").in(subject));
    Specification<Finding> whole = (root, query, criteria) -> root.get("subject").isNull();
    return subject.contains(PROFILE) ? about.or(also).or(whole) : about.or(also);
  }

  private Predicate places(CriteriaBuilder criteria, From<?, ?> named) {
    Expression<String> name =
        criteria.lower(
            criteria.function(
                "replace",
                String.class,
                named.get("name"),
                criteria.literal(" "),
                criteria.literal("-")));
    return criteria.or(named.get("code").in(place), name.in(place));
  }

  /** That any element of a list matches, without a row for each that does. */
  private static Specification<Finding> any(
      List<String> values,
      String list,
      BiFunction<CriteriaBuilder, From<?, ?>, Predicate> matches) {
    return values.isEmpty()
        ? Specification.unrestricted()
        : (root, query, criteria) -> {
          Subquery<Integer> element = query.subquery(Integer.class);
          Root<Finding> same = element.correlate(root);
          return criteria.exists(
              element.select(criteria.literal(1)).where(matches.apply(criteria, same.join(list))));
        };
  }
}
