package org.crimeprofile.web.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the annotations of a view and of its components say for its schema. */
final class SchemaAnnotations {

  private SchemaAnnotations() {}

  /** The name of a view's schema. */
  static String name(Class<?> view) {
    Schema annotation = annotation(view);
    return annotation != null && !annotation.name().isEmpty()
        ? annotation.name()
        : view.getSimpleName().replaceFirst("View$", "");
  }

  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** The schema of a component's values, with what is said of the component itself. */
  static io.swagger.v3.oas.models.media.Schema<?> apply(
      RecordComponent component, io.swagger.v3.oas.models.media.Schema<?> values) {
    io.swagger.v3.oas.models.media.Schema<?> schema =
        isNullable(component) && component.getType() != Object.class
            ? Schemas.orNull(values)
            : values;
    Schema annotation = annotation(component.getAccessor());
    if (annotation != null && !annotation.description().isEmpty()) {
      schema.setDescription(annotation.description());
    }
    if (annotation != null && !annotation.example().isEmpty()) {
      Schemas.withAnyValue(schema)
          .setExamples(List.of(Schemas.example(schema, annotation.example())));
    }
    return schema;
  }

  private static @Nullable Schema annotation(AnnotatedElement element) {
    return element.getAnnotation(Schema.class);
  }
}
