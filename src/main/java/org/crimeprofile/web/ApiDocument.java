package org.crimeprofile.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Completes the OpenAPI document from the same declarations that serve the requests: the parameter
 * records, the views, the vocabularies and the problems.
 */
@Component
class ApiDocument implements OpenApiCustomizer {

  private static final Info INFO =
      new Info()
          .title("Crime Profile API")
          .version("v1")
          .description(
              """
            Country profiles of the Global Organized Crime Index as data: scores, coded facts and the passages they rest on.

            * Parameters are singular; a comma means any of. Case and the kind of separator in a value don't matter.
            * Collections come in pages, as JSON, or as CSV by a .csv suffix, format=csv or Accept: text/csv; some items have further formats, chosen alike. CSV without a limit is the whole result.
            * Where there is no value, a word says why: not_in_edition, not_loaded, not_coded, not_mentioned. GET /api/v1/codebook explains every coded value.
            * Summaries restate the report in the words of this service; they are not quotations.
            * Errors are problem details (RFC 9457) that name what was wrong and what would be right.
            * [The guide](/docs/guide) explains the data and the API.
            """)
          .license(
              new License()
                  .name("Data of GI-TOC, who name no licence and call the database open; cite them")
                  .url("https://ocindex.net"));

  /** Whoever reaches it may read. */
  private static final Server SERVER =
      new Server().url("/").description("This server, local or in production.");

  private static final String IN_A_PATH = "^[A-Za-z0-9_-]+$";
  private static final String IN_A_LIST = "^[^,]+$";
  private static final String NOT_BLANK = "\\S";

  private final Routes routes;
  private final VocabularyRegistry vocabularies;

  ApiDocument(Routes routes, VocabularyRegistry vocabularies) {
    this.routes = routes;
    this.vocabularies = vocabularies;
  }

  @Override
  public void customise(OpenAPI document) {
    document.info(INFO).servers(List.of(SERVER)).security(List.of());
    SERVER.addExtension("x-internal", false);
    ViewSchemas schemas = new ViewSchemas(vocabularies);
    routes
        .byPath()
        .forEach(
            (path, found) ->
                describe(
                    document.getPaths().get(path).getGet(),
                    path,
                    found.stream().map(Routes.Mapped::route).toList(),
                    schemas));
    Components components = new Components();
    components.setResponses(DocumentedProblems.responses(schemas));
    components.setSchemas(new TreeMap<>());
    schemas.described().forEach(components::addSchemas);
    document.setComponents(components);
  }

  private void describe(Operation operation, String path, List<Route> routes, ViewSchemas schemas) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> "path".equals(parameter.getIn()))
          .forEach(
              parameter -> {
                parameter.setExample(String.valueOf(parameter.getExample()));
                // The library's own schema of it is of an older kind than ours.
                parameter.setSchema(ViewSchemas.scalar(String.class));
                ViewSchemas.bound(parameter.getSchema(), IN_A_PATH);
                parameters.put(parameter.getName(), parameter);
              });
    }
    routes.forEach(
        route ->
            route
                .parameters()
                .forEach(
                    declared ->
                        parameters.putIfAbsent(
                            declared.name(), parameter(declared, route, schemas))));
    operation.setParameters(List.copyOf(parameters.values()));
    operation.setDescription(description(path, routes));
    operation.setResponses(responses(path, routes, schemas));
  }

  private Parameter parameter(ParameterDeclaration declared, Route route, ViewSchemas schemas) {
    QueryParameter meta = declared.meta();
    Schema<?> value = ViewSchemas.scalar(declared.type());
    if (declared.hasVocabulary()) {
      List<Object> values = schemas.values(vocabularies.values(declared, route));
      boolean sort = meta.vocabulary().equals(QueryParameter.SORT);
      ViewSchemas.restrict(value, sort ? eitherWay(values) : values, false);
      ViewSchemas.bound(value, IN_A_LIST);
    } else if (declared.isText()) {
      value.setMinLength(1);
      value.setMaxLength(meta.longest());
      value.setPattern(NOT_BLANK);
    } else {
      value.setMinimum(BigDecimal.valueOf(meta.min()));
      value.setMaximum(BigDecimal.valueOf(meta.max()));
    }
    Schema<?> schema = declared.list() ? ViewSchemas.array(value) : value;
    if (declared.list()) {
      schema.setMaxItems(ParameterDeclaration.MOST_VALUES);
    }
    if (!meta.defaultValue().isEmpty()) {
      Object fallback = ViewSchemas.example(value, meta.defaultValue());
      ViewSchemas.open(schema).setDefault(declared.list() ? List.of(fallback) : fallback);
    }
    Parameter parameter =
        new Parameter()
            .in("query")
            .name(declared.name())
            .description(meta.value())
            .required(meta.required())
            .schema(schema);
    if (!meta.example().isEmpty()) {
      Object example = ViewSchemas.example(value, meta.example());
      parameter.example(declared.list() ? List.of(example) : example);
    }
    return declared.list() ? parameter.style(Parameter.StyleEnum.FORM).explode(false) : parameter;
  }

  private static String description(String path, List<Route> routes) {
    Route route = routes.get(0);
    String formats = route.formats().stream().map(Format::key).collect(Collectors.joining(" or "));
    return "%s Comes as %s.%s"
        .formatted(
            route.collection() ? "In pages; CSV without a limit is all of it." : "One item.",
            formats,
            Catalogue.isAsked(route)
                ? " GET %s tells what the parameters mean and where their values are listed."
                    .formatted(CatalogueNames.href(path))
                : "");
  }

  private static List<Object> eitherWay(List<Object> names) {
    List<Object> both = new ArrayList<>(names);
    names.forEach(name -> both.add("-" + name));
    return both;
  }

  private static Content content(List<Format> formats, Schema<?> json, ViewSchemas schemas) {
    Content content = new Content();
    formats.forEach(
        format ->
            content.addMediaType(
                format.type(),
                new MediaType().schema(format == Format.JSON ? json : schemas.body(format))));
    return content;
  }

  private static ApiResponses responses(String path, List<Route> routes, ViewSchemas schemas) {
    List<Schema<?>> views = new ArrayList<>();
    routes.forEach(
        route ->
            views.add(
                route.collection()
                    ? schemas.page(route.view(), route.told())
                    : schemas.item(route.view())));
    Schema<?> body = views.get(0);
    if (views.size() > 1) {
      JsonSchema any = new JsonSchema();
      views.forEach(any::addAnyOfItem);
      body = any;
    }
    ApiResponses responses = new ApiResponses();
    responses.addApiResponse(
        "200",
        new ApiResponse()
            .description(
                routes.get(0).collection()
                    ? "A page of the collection; in CSV without a limit, all of it."
                    : "The item.")
            .content(content(routes.get(0).formats(), body, schemas)));
    responses.addApiResponse(
        "304", new ApiResponse().description("The client's copy, named by its ETag, is current."));
    DocumentedProblems.refer(responses, path.contains("{"));
    return responses;
  }
}
