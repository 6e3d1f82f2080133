package org.crimeprofile.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler method declares of its route: the parameters that it takes and the view that it
 * serves.
 *
 * @param answer the kind of {@link Answer}
 * @param told what the envelope has besides, where it has anything
 * @param sortable the paths to order by, by the name that {@code sort} gives them
 * @param formats those that the view comes in, first the one where nothing is said
 */
record Route(
    Class<?> view,
    Class<?> answer,
    @Nullable Class<?> told,
    List<ParameterDeclaration> parameters,
    List<String> fields,
    Map<String, String> sortable,
    List<Format> formats) {

  /** The parameters that a route has by the kind of its answer. */
  private static final Map<Class<?>, List<Class<?>>> IMPLIED =
      Map.of(
          Listing.class, List.of(Paging.class, Sorting.class), Hits.class, List.of(Paging.class));

  /** Whether it serves many items, in an envelope. */
  boolean collection() {
    return answer != Item.class;
  }

  /** The names to keep of a view: those asked for, and those that must not be parted from them. */
  List<String> kept(List<String> asked) {
    Stream<String> inseparable =
        Names.served(view)
            .filter(component -> component.isAnnotationPresent(InseparableFrom.class))
            .filter(
                component -> asked.contains(component.getAnnotation(InseparableFrom.class).value()))
            .map(Names::of);
    return Stream.concat(asked.stream(), inseparable).distinct().toList();
  }

  static boolean serves(HandlerMethod method) {
    return Answer.class.isAssignableFrom(method.getReturnType().getParameterType());
  }

  static Route of(HandlerMethod method) {
    ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
    Class<?> view = answer.getGeneric(0).toClass();
    Class<?> kind = answer.toClass();
    Stream<Class<?>> declared =
        Arrays.stream(method.getMethod().getParameterTypes())
            .filter(type -> type.isAnnotationPresent(QueryParameters.class));
    Stream<Class<?>> implied =
        Stream.concat(
            IMPLIED.getOrDefault(kind, List.of()).stream(), Stream.of(Representation.class));
    return new Route(
        view,
        kind,
        kind == Hits.class ? answer.getGeneric(1).toClass() : null,
        Stream.concat(declared, implied)
            .map(ParameterDeclaration::of)
            .flatMap(List::stream)
            .toList(),
        Names.served(view).map(Names::of).toList(),
        Names.served(view)
            .filter(component -> component.isAnnotationPresent(Sortable.class))
            .collect(
                Collectors.toMap(
                    Names::of,
                    component -> component.getAnnotation(Sortable.class).value(),
                    (a, b) -> a,
                    LinkedHashMap::new)),
        view.isAnnotationPresent(Formats.class)
            ? List.of(view.getAnnotation(Formats.class).value())
            : List.of(Format.JSON, Format.CSV));
  }
}
