package org.crimeprofile.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  static final int MAX_VOCABULARY = 60;

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
    String name = SchemaAnnotations.name(view) + "Item";
    Schema<?> item = described.computeIfAbsent(name, absent -> Schemas.object());
    properties(view, item);
    Schemas.property(item, "source", of(Source.class), true);
    Schemas.property(item, "data_version", of(DataVersion.class), true);
    return Schemas.reference(name);
  }

  /** A view served as a collection: the envelope of a page, and its metadata. */
  Schema<?> page(Class<?> view, @Nullable Class<?> metadata) {
    String name = SchemaAnnotations.name(view) + "Page";
    Schema<?> page = described.computeIfAbsent(name, absent -> Schemas.object());
    for (RecordComponent component : Page.class.getRecordComponents()) {
      Schema<?> schema =
          component.getName().equals("items")
              ? Schemas.array(of(view))
              : of(component.getGenericType());
      Schemas.property(page, PropertyNames.of(component), annotated(schema, component), true);
    }
    if (metadata != null) {
      properties(metadata, page);
    }
    return Schemas.reference(name);
  }

  Schema<?> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? Schemas.map(of(arguments[1]))
          : Schemas.array(of(arguments[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (!plain.isRecord()) {
      return Schemas.scalar(plain);
    }
    String name = SchemaAnnotations.name(plain);
    if (!described.containsKey(name)) {
      Schema<?> schema = Schemas.object();
      described.put(name, schema);
      properties(plain, schema);
    }
    return Schemas.reference(name);
  }

  /** The values of a vocabulary, where it is short enough to be listed. */
  List<Object> values(Collection<String> vocabulary) {
    return vocabulary.size() <= MAX_VOCABULARY ? new ArrayList<>(vocabulary) : List.of();
  }

  private void properties(Class<?> view, Schema<?> schema) {
    boolean nullsLeftOut = view.isAnnotationPresent(JsonInclude.class);
    PropertyNames.served(view)
        .forEach(
            component ->
                Schemas.property(
                    schema,
                    PropertyNames.of(component),
                    annotated(of(component.getGenericType()), component),
                    !(nullsLeftOut && SchemaAnnotations.isNullable(component))));
  }

  private Schema<?> annotated(Schema<?> schema, RecordComponent component) {
    Vocabulary vocabulary = component.getAnnotation(Vocabulary.class);
    Schema<?> coded = schema.getItems() == null ? schema : schema.getItems();
    if (vocabulary != null) {
      Schemas.setAllowedValues(
          coded,
          values(vocabularies.values(vocabulary.value())),
          SchemaAnnotations.isNullable(component));
    }
    return SchemaAnnotations.apply(component, schema);
  }

  /** An answer that no view describes: some object where it is a kind of JSON, else text. */
  Schema<?> body(Format format) {
    String name = format.name().charAt(0) + format.name().substring(1).toLowerCase(Locale.ROOT);
    described.computeIfAbsent(
        name,
        absent -> {
          Schema<?> body = Schemas.typed(format.type().endsWith("json") ? "object" : "string");
          body.setDescription(
              format == Format.CSV
                  ? "A table with a header (RFC 4180): nested objects are parent_child columns, lists are joined with ;."
                  : "The answer as %s.".formatted(format.type()));
          return body;
        });
    return Schemas.reference(name);
  }
}
