package org.crimeprofile.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The vocabularies of all features, by name. */
@Component
class VocabularyRegistry {

  private final List<Vocabularies> contributions;

  VocabularyRegistry(List<Vocabularies> contributions) {
    this.contributions = contributions;
  }

  Collection<String> values(String name) {
    return contributions.stream()
        .map(vocabularies -> vocabularies.values(name))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no feature contributes the vocabulary " + name));
  }

  Collection<String> values(ParameterDeclaration parameter, Route route) {
    return switch (parameter.meta().vocabulary()) {
      case QueryParameter.SORT -> route.sortable().keySet();
      case QueryParameter.FIELDS -> route.fields();
      case QueryParameter.FORMAT -> route.formats().stream().map(Format::key).toList();
      default -> values(parameter.meta().vocabulary());
    };
  }

  /** The paths that list the values of vocabularies with what they mean, by vocabulary. */
  Map<String, String> lists() {
    Map<String, String> lists = new HashMap<>();
    contributions.forEach(vocabularies -> lists.putAll(vocabularies.lists()));
    return lists;
  }

  /** Finds a value as a person may write it: case and the kind of separator don't matter. */
  static Optional<String> find(String written, Collection<String> values) {
    return values.contains(written)
        ? Optional.of(written)
        : values.stream().filter(value -> bare(value).equals(bare(written))).findFirst();
  }

  private static String bare(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
