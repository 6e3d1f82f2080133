package org.crimeprofile.network;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.crimeprofile.evidence.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * What a table or a GraphML file has of each node or link; lists are joined where it is written.
 *
 * @param name as in JSON; of nested objects {@code parent_child}, as in any CSV
 * @param type as GraphML names it
 */
record Column<T>(String name, String type, Function<T, @Nullable Object> value) {

  static final List<Column<Node>> OF_NODES =
      List.of(
          text("id", Node::id),
          text("kind", Node::kind),
          text("key", Node::key),
          text("name", Node::name),
          text("type", Node::type),
          new Column<>("score", "double", Node::score),
          text("status", Node::status),
          text("href", Node::href));

  static final List<Column<Link>> OF_LINKS =
      List.of(
          text("id", Link::id),
          text("source", Link::source),
          text("target", Link::target),
          text("kind", Link::kind),
          new Column<>("directed", "boolean", Link::directed),
          text("name", Link::name),
          text("market", Link::market),
          text("stage", Link::stage),
          text("source_roles", Link::sourceRoles),
          text("target_roles", Link::targetRoles),
          text("certainty", Link::certainty),
          text("assertions", Link::assertions),
          text("findings", Link::findings),
          limits("id", Qualification::id),
          limits("statement", Qualification::statement),
          limits("assertion", Qualification::assertion),
          limits("certainty", Qualification::certainty),
          text("href", Link::href));

  private static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, "string", value);
  }

  private static Column<Link> limits(String name, Function<Qualification, String> value) {
    return text(
        "qualifications_" + name, link -> link.qualifications().stream().map(value).toList());
  }

  /** The value as text; null where there is none. */
  @Nullable String written(T of) {
    Object found = value.apply(of);
    if (found instanceof Collection<?> list) {
      return list.isEmpty() ? null : String.join(";", list.stream().map(Object::toString).toList());
    }
    if (found instanceof BigDecimal figure) {
      return figure.toPlainString();
    }
    return found == null ? null : found.toString();
  }
}
