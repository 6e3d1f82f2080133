package org.crimeprofile.web.request;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crimeprofile.web.Answer;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Formats;
import org.crimeprofile.web.Hits;
import org.crimeprofile.web.InseparableFrom;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.crimeprofile.web.QueryParameters;
import org.crimeprofile.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler method declares of its route: the parameters that it takes and the view that it
 * serves.
 *
 * @param answer the kind of {@link Answer}
 * @param metadata what the envelope has besides, where it has anything
 * @param sortable the paths to order by, by the name that {@code sort} gives them
 * @param inseparable the names that are never served without others, each with that other
 * @param formats those that the view comes in, first the one where nothing is said
 */
public record Route(
    Class<?> view,
    Class<?> answer,
    @Nullable Class<?> metadata,
    List<ParameterDeclaration> parameters,
    List<String> fields,
    Map<String, String> sortable,
    Map<String, String> inseparable,
    List<Format> formats) {

  /** The parameters that a route has by the kind of its answer. */
  private static final Map<Class<?>, List<Class<?>>> IMPLIED =
      Map.of(
          Listing.class, List.of(Paging.class, Sorting.class), Hits.class, List.of(Paging.class));

  /** Whether it serves many items, in an envelope. */
  public boolean collection() {
    return answer != Item.class;
  }

  /** Has filters or pages: items that are put together by filters do as well. */
  public boolean isFilterable() {
    return collection() || parameters.stream().anyMatch(ParameterDeclaration::isFilter);
  }

  /** The names to keep of a view: those asked for, and those that must not be parted from them. */
  public List<String> withInseparable(List<String> asked) {
    return Stream.concat(
            asked.stream(),
            inseparable.entrySet().stream()
                .filter(pair -> asked.contains(pair.getValue()))
                .map(Map.Entry::getKey))
        .distinct()
        .toList();
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
            IMPLIED.getOrDefault(kind, List.of()).stream(),
            Stream.of(RepresentationParameters.class));
    return new Route(
        view,
        kind,
        kind == Hits.class ? answer.getGeneric(1).toClass() : null,
        Stream.concat(declared, implied)
            .map(ParameterDeclaration::of)
            .flatMap(List::stream)
            .toList(),
        PropertyNames.served(view).map(PropertyNames::of).toList(),
        marked(view, Sortable.class, Sortable::value),
        marked(view, InseparableFrom.class, InseparableFrom::value),
        view.isAnnotationPresent(Formats.class)
            ? List.of(view.getAnnotation(Formats.class).value())
            : List.of(Format.JSON, Format.CSV));
  }

  /** What an annotation says of the components of a view that have it, by their names. */
  private static <A extends Annotation> Map<String, String> marked(
      Class<?> view, Class<A> annotation, Function<A, String> value) {
    Map<String, String> marked = new LinkedHashMap<>();
    PropertyNames.served(view)
        .filter(component -> component.isAnnotationPresent(annotation))
        .forEach(
            component ->
                marked.putIfAbsent(
                    PropertyNames.of(component), value.apply(component.getAnnotation(annotation))));
    return marked;
  }
}
