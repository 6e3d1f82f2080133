package org.crimeprofile.comparison;

import java.util.List;
import java.util.function.Function;
import org.crimeprofile.web.Source;

/**
 * How the items of one kind are compared.
 *
 * @param <V> the view of the items
 */
record ItemKind<V>(
    Function<V, String> profile,
    Function<V, String> key,
    Function<V, String> href,
    Function<V, Source> source,
    List<Attribute<V>> attributes) {

  /**
   * A respect in which items are compared.
   *
   * @param state what its values rest on
   * @param comparable whether two values can be told to be the same; prose can't
   */
  record Attribute<V>(
      String key, String name, String state, boolean comparable, Function<V, Object> value) {

    static <V> Attribute<V> figure(String key, String name, Function<V, Object> value) {
      return new Attribute<>(key, name, States.OBSERVED, true, value);
    }

    static <V> Attribute<V> derived(String key, String name, Function<V, Object> value) {
      return new Attribute<>(key, name, States.DERIVED, true, value);
    }

    static <V> Attribute<V> coded(String key, String name, Function<V, Object> value) {
      return new Attribute<>(key, name, States.CODED, true, value);
    }

    static <V> Attribute<V> prose(String key, String name, Function<V, Object> value) {
      return new Attribute<>(key, name, States.CODED, false, value);
    }
  }

  /**
   * What items are of: an indicator or a pillar.
   *
   * @param indicators whose findings are the item's own
   */
  record Subject(String key, String name, int firstEdition, List<String> indicators) {}
}
