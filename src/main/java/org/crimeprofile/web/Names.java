package org.crimeprofile.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as the API spells them. */
final class Names {

  private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]");

  private Names() {}

  static String of(RecordComponent component) {
    return UPPER_CASE.matcher(component.getName()).replaceAll("_$0").toLowerCase(Locale.ROOT);
  }

  /** The components of a view that are served. */
  static Stream<RecordComponent> served(Class<?> view) {
    return Arrays.stream(view.getRecordComponents())
        .filter(component -> !ignored(component.getAccessor()));
  }

  private static boolean ignored(AnnotatedElement accessor) {
    return accessor.isAnnotationPresent(JsonIgnore.class);
  }
}
