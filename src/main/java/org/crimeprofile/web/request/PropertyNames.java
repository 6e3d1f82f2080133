package org.crimeprofile.web.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as the API spells them. */
public final class PropertyNames {

  private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]");

  private PropertyNames() {}

  /** The name of a view's component, in snake_case. */
  public static String of(RecordComponent component) {
    return UPPER_CASE.matcher(component.getName()).replaceAll("_$0").toLowerCase(Locale.ROOT);
  }

  /** The components of a view that are served; those of an unwrapped one stand in its place. */
  public static Stream<RecordComponent> served(Class<?> view) {
    return Arrays.stream(view.getRecordComponents())
        .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
        .flatMap(
            component ->
                component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? served(component.getType())
                    : Stream.of(component));
  }
}
