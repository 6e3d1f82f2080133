package org.crimeprofile.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Vocabulary;
import org.crimeprofile.web.representation.Page;
import org.crimeprofile.web.request.PropertyNames;
import org.crimeprofile.web.request.VocabularyRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of views for the OpenAPI document, read off their records: names, types, what can be
 * null, and the vocabularies of coded values. Collects what it has described.
 */
final class ViewSchemas {

  /** Longest vocabulary that is listed in the document; longer ones grow with the data. */
  static final int LONGEST_VOCABULARY = 60;

  /** Longer than any key or id. */
  private static final int LONGEST_TEXT = 100;

  private final VocabularyRegistry vocabularies;
  private final Map<String, Schema<?>> described = new TreeMap<>();

  ViewSchemas(VocabularyRegistry vocabularies) {
    this.vocabularies = vocabularies;
  }

  Map<String, Schema<?>> described() {
    return described;
  }

  /** A view served as an item: its own properties, the source and the data version. */
  Schema<?> item(Class<?> view) {
    String name = name(view) + "Item";
    Schema<?> item = described.computeIfAbsent(name, absent -> object());
    properties(view, item);
    property(item, "source", of(Source.class), true);
    property(item, "data_version", of(DataVersion.class), true);
    return reference(name);
  }

  /** A view served as a collection: the envelope of a page, and what it tells besides. */
  Schema<?> page(Class<?> view, @Nullable Class<?> told) {
    String name = name(view) + "Page";
    Schema<?> page = described.computeIfAbsent(name, absent -> object());
    for (RecordComponent component : Page.class.getRecordComponents()) {
      Schema<?> schema =
          component.getName().equals("items") ? array(of(view)) : of(component.getGenericType());
      property(page, PropertyNames.of(component), annotated(schema, component), true);
    }
    if (told != null) {
      properties(told, page);
    }
    return reference(name);
  }

  Schema<?> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class ? map(of(arguments[1])) : array(of(arguments[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (!plain.isRecord()) {
      return scalar(plain);
    }
    String name = name(plain);
    if (!described.containsKey(name)) {
      Schema<?> schema = object();
      described.put(name, schema);
      properties(plain, schema);
    }
    return reference(name);
  }

  /** The values of a vocabulary, where it is short enough to be listed. */
  List<Object> values(Collection<String> vocabulary) {
    return vocabulary.size() <= LONGEST_VOCABULARY ? new ArrayList<>(vocabulary) : List.of();
  }

  private void properties(Class<?> view, Schema<?> schema) {
    boolean nullsLeftOut = view.isAnnotationPresent(JsonInclude.class);
    PropertyNames.served(view)
        .forEach(
            component ->
                property(
                    schema,
                    PropertyNames.of(component),
                    annotated(of(component.getGenericType()), component),
                    !(nullsLeftOut && nullable(component))));
  }

  private Schema<?> annotated(Schema<?> schema, RecordComponent component) {
    Vocabulary vocabulary = component.getAnnotation(Vocabulary.class);
    Schema<?> coded = schema.getItems() == null ? schema : schema.getItems();
    if (vocabulary != null) {
      restrict(coded, values(vocabularies.values(vocabulary.value())), nullable(component));
    }
    if (nullable(component) && component.getType() != Object.class) {
      schema = orNull(schema);
    }
    io.swagger.v3.oas.annotations.media.Schema told = told(component.getAccessor());
    if (told != null && !told.description().isEmpty()) {
      schema.setDescription(told.description());
    }
    if (told != null && !told.example().isEmpty()) {
      open(schema).setExamples(List.of(example(schema, told.example())));
    }
    return schema;
  }

  private static Schema<?> orNull(Schema<?> schema) {
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

  static void restrict(Schema<?> schema, List<Object> values, boolean nullable) {
    if (!values.isEmpty()) {
      List<Object> admitted = new ArrayList<>(values);
      if (nullable) {
        admitted.add(null);
      }
      open(schema).setEnum(admitted);
    }
  }

  /**
   * A schema whose values can be set; the library types schemas by their values, and these are all.
   */
  @SuppressWarnings("unchecked")
  static Schema<Object> open(Schema<?> schema) {
    return (Schema<Object>) schema;
  }

  private static io.swagger.v3.oas.annotations.media.@Nullable Schema told(
      AnnotatedElement element) {
    return element.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
  }

  private static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static Object example(Schema<?> schema, String text) {
    Set<String> types = schema.getTypes() == null ? Set.of() : schema.getTypes();
    if (types.contains("boolean")) {
      return Boolean.valueOf(text);
    }
    return types.contains("number") || types.contains("integer") ? new BigDecimal(text) : text;
  }

  static String name(Class<?> view) {
    io.swagger.v3.oas.annotations.media.Schema told = told(view);
    return told != null && !told.name().isEmpty()
        ? told.name()
        : view.getSimpleName().replaceFirst("View$", "");
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

  /** An answer that no view describes: some object where it is a kind of JSON, else text. */
  Schema<?> body(Format format) {
    String name = format.name().charAt(0) + format.name().substring(1).toLowerCase(Locale.ROOT);
    described.computeIfAbsent(
        name,
        absent -> {
          Schema<?> body = typed(format.type().endsWith("json") ? "object" : "string");
          body.setDescription(
              format == Format.CSV
                  ? "A table with a header (RFC 4180): nested objects are parent_child columns, lists are joined with ;."
                  : "The answer as %s.".formatted(format.type()));
          return body;
        });
    return reference(name);
  }

  /**
   * Bounds a text that a request gives and that no list of values bounds.
   *
   * @param pattern of its characters
   */
  static void bound(Schema<?> text, String pattern) {
    if (text.getTypes() != null && text.getTypes().contains("string") && text.getEnum() == null) {
      text.setMaxLength(LONGEST_TEXT);
      text.setPattern(pattern);
    }
  }

  static Schema<?> array(Schema<?> items) {
    Schema<?> array = typed("array");
    array.setItems(items);
    return array;
  }

  private static Schema<?> map(Schema<?> values) {
    Schema<?> map = typed("object");
    map.setAdditionalProperties(values);
    return map;
  }

  private static Schema<?> object() {
    Schema<?> object = typed("object");
    object.setProperties(new LinkedHashMap<>());
    return object;
  }

  private static Schema<?> typed(String type) {
    Schema<?> schema = new JsonSchema();
    schema.setTypes(types(type));
    return schema;
  }

  private static void property(
      Schema<?> object, String name, Schema<?> property, boolean required) {
    object.addProperty(name, property);
    if (required) {
      object.addRequiredItem(name);
    }
  }

  private static Schema<?> reference(String name) {
    Schema<?> reference = new JsonSchema();
    reference.set$ref("#/components/schemas/" + name);
    return reference;
  }

  private static LinkedHashSet<String> types(String... types) {
    return new LinkedHashSet<>(Arrays.asList(types));
  }
}
