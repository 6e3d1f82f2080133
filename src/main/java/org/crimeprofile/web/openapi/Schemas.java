package org.crimeprofile.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Pieces that schemas of OpenAPI 3.1 are made of. */
final class Schemas {

  /** Longer than any key or id. */
  private static final int MAX_TEXT = 100;

  private Schemas() {}

  static Schema<?> orNull(Schema<?> schema) {
    if (schema.getTypes() != null) {
      LinkedHashSet<String> types = new LinkedHashSet<>(schema.getTypes());
      types.add("null");
      schema.setTypes(types);
      return schema;
    }
    Schema<?> either = new JsonSchema();
    either.setAnyOf(List.of(schema, typed("null")));
    return either;
  }

  static void setAllowedValues(Schema<?> schema, List<Object> values, boolean nullable) {
    if (!values.isEmpty()) {
      List<Object> admitted = new ArrayList<>(values);
      if (nullable) {
        admitted.add(null);
      }
      withAnyValue(schema).setEnum(admitted);
    }
  }

  /**
   * A schema whose values can be set; the library types schemas by their values, and these are all.
   */
  @SuppressWarnings("unchecked")
  static Schema<Object> withAnyValue(Schema<?> schema) {
    return (Schema<Object>) schema;
  }

  static Object example(Schema<?> schema, String text) {
    Set<String> types = schema.getTypes() == null ? Set.of() : schema.getTypes();
    if (types.contains("boolean")) {
      return Boolean.valueOf(text);
    }
    return types.contains("number") || types.contains("integer") ? new BigDecimal(text) : text;
  }

  static Schema<?> scalar(Class<?> type) {
    if (type == int.class || type == long.class || type == Integer.class) {
      Schema<?> integer = typed("integer");
      integer.setFormat(type == long.class ? "int64" : "int32");
      return integer;
    }
    if (type == boolean.class || type == Boolean.class) {
      return typed("boolean");
    }
    if (type == BigDecimal.class) {
      return typed("number");
    }
    if (type == Object.class) {
      // Generators of clients stumble over a choice of types, and make a plain object of none.
      return new JsonSchema();
    }
    Schema<?> text = typed("string");
    if (type == Instant.class) {
      text.setFormat("date-time");
    }
    return text;
  }

  /**
   * Bounds a text that a request gives and that no list of values bounds.
   *
   * @param pattern of its characters
   */
  static void limitText(Schema<?> text, String pattern) {
    if (text.getTypes() != null && text.getTypes().contains("string") && text.getEnum() == null) {
      text.setMaxLength(MAX_TEXT);
      text.setPattern(pattern);
    }
  }

  static Schema<?> array(Schema<?> items) {
    Schema<?> array = typed("array");
    array.setItems(items);
    return array;
  }

  static Schema<?> map(Schema<?> values) {
    Schema<?> map = typed("object");
    map.setAdditionalProperties(values);
    return map;
  }

  static Schema<?> object() {
    Schema<?> object = typed("object");
    object.setProperties(new LinkedHashMap<>());
    return object;
  }

  static Schema<?> typed(String type) {
    Schema<?> schema = new JsonSchema();
    schema.setTypes(types(type));
    return schema;
  }

  static void property(Schema<?> object, String name, Schema<?> property, boolean required) {
    object.addProperty(name, property);
    if (required) {
      object.addRequiredItem(name);
    }
  }

  static Schema<?> reference(String name) {
    Schema<?> reference = new JsonSchema();
    reference.set$ref("#/components/schemas/" + name);
    return reference;
  }

  static LinkedHashSet<String> types(String... types) {
    return new LinkedHashSet<>(Arrays.asList(types));
  }
}
