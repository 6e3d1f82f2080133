package org.crimeprofile.web.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/**
 * The vocabularies of all features, by name: remembered as long as the data do not change, so that
 * most requests are understood without asking the database.
 */
@Component
public class VocabularyRegistry {

  private final List<Vocabularies> contributions;
  private final CurrentDataVersion dataVersion;
  private final Map<String, CachedValues> cached = new ConcurrentHashMap<>();

  VocabularyRegistry(List<Vocabularies> contributions, CurrentDataVersion dataVersion) {
    this.contributions = contributions;
    this.dataVersion = dataVersion;
  }

  private record CachedValues(DataVersion version, Set<String> values) {}

  /** The values of a vocabulary, in the order to list them. */
  public Collection<String> values(String name) {
    CachedValues known = cached.get(name);
    return known != null && dataVersion.isCurrent(known.version()) ? known.values() : read(name);
  }

  private Collection<String> read(String name) {
    DataVersion version = dataVersion.current();
    Set<String> values = new LinkedHashSet<>(contributed(name));
    if (version != null) {
      cached.put(name, new CachedValues(version, values));
    }
    return values;
  }

  private Collection<String> contributed(String name) {
    return contributions.stream()
        .map(vocabularies -> vocabularies.values(name))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no feature contributes the vocabulary " + name));
  }

  /** The values that a parameter of a route admits. */
  public Collection<String> values(ParameterDeclaration parameter, Route route) {
    return values(parameter, route, this::values);
  }

  /** The values as the database has them now: nothing is refused by what is only cached. */
  Collection<String> currentValues(ParameterDeclaration parameter, Route route) {
    return values(parameter, route, this::read);
  }

  private static Collection<String> values(
      ParameterDeclaration parameter, Route route, Function<String, Collection<String>> named) {
    return switch (parameter.meta().vocabulary()) {
      case QueryParameter.SORT -> route.sortable().keySet();
      case QueryParameter.FIELDS -> route.fields();
      case QueryParameter.FORMAT -> route.formats().stream().map(Format::key).toList();
      default -> named.apply(parameter.meta().vocabulary());
    };
  }

  /** The paths that list the values of vocabularies with what they mean, by vocabulary. */
  public Map<String, String> lists() {
    Map<String, String> lists = new HashMap<>();
    contributions.forEach(vocabularies -> lists.putAll(vocabularies.lists()));
    return lists;
  }

  /** Finds a value as a person may write it: case and the kind of separator don't matter. */
  static Optional<String> find(String written, Collection<String> values) {
    return values.contains(written)
        ? Optional.of(written)
        : values.stream()
            .filter(value -> normalized(value).equals(normalized(written)))
            .findFirst();
  }

  private static String normalized(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
