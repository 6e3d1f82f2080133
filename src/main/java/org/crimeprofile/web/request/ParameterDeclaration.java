package org.crimeprofile.web.request;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.web.QueryParameter;
import org.jspecify.annotations.Nullable;

/** One query parameter, as its record declares it. */
public record ParameterDeclaration(
    Class<?> owner, String name, boolean list, Class<?> type, QueryParameter meta) {

  /** Most values that a list may name. */
  public static final int MAX_VALUES = 50;

  static List<ParameterDeclaration> of(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(component -> of(record, component))
        .toList();
  }

  private static ParameterDeclaration of(Class<?> record, RecordComponent component) {
    boolean list = Collection.class.isAssignableFrom(component.getType());
    Class<?> type =
        list
            ? (Class<?>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
            : component.getType();
    return new ParameterDeclaration(
        record,
        PropertyNames.of(component),
        list,
        type,
        Objects.requireNonNull(component.getAnnotation(QueryParameter.class)));
  }

  /** Whether it is free text. */
  public boolean isText() {
    return meta.longest() > 0;
  }

  /** Whether these values hold also where none is given; a limit of pages does not hold for CSV. */
  boolean isDefault(List<Object> values) {
    return values.size() == 1
        && values.get(0).toString().equals(meta.defaultValue())
        && !(owner == Paging.class && name.equals("limit"));
  }

  /** Whether it is about what is asked for: pages and formats are the same for all routes. */
  public boolean isFilter() {
    return owner != Paging.class && owner != RepresentationParameters.class;
  }

  /** Whether its values are from a vocabulary. */
  public boolean hasVocabulary() {
    return !meta.vocabulary().isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParameterDeclaration declared
        && owner == declared.owner
        && name.equals(declared.name);
  }

  /** A record declares each name once; hashing what an annotation holds takes long. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
