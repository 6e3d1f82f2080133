package org.crimeprofile.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crimeprofile.web.CatalogueNames;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.request.Route;
import org.crimeprofile.web.request.Routes;
import org.crimeprofile.web.request.VocabularyRegistry;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Completes the OpenAPI document from the same declarations that serve the requests: the parameter
 * records, the views, the vocabularies and the problems.
 */
@Component
class OpenApiDocument implements OpenApiCustomizer {

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

  private final Routes routes;
  private final VocabularyRegistry vocabularies;

  OpenApiDocument(Routes routes, VocabularyRegistry vocabularies) {
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
    components.setResponses(ProblemResponses.responses(schemas));
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
                parameter.setSchema(Schemas.scalar(String.class));
                Schemas.limitText(parameter.getSchema(), IN_A_PATH);
                parameters.put(parameter.getName(), parameter);
              });
    }
    QueryParameterDescriptions declarations = new QueryParameterDescriptions(vocabularies, schemas);
    routes.forEach(
        route ->
            route
                .parameters()
                .forEach(
                    declared ->
                        parameters.putIfAbsent(declared.name(), declarations.of(declared, route))));
    operation.setParameters(List.copyOf(parameters.values()));
    operation.setDescription(description(path, routes));
    operation.setResponses(RouteResponses.of(path, routes, schemas));
  }

  private static String description(String path, List<Route> routes) {
    Route route = routes.get(0);
    String formats = route.formats().stream().map(Format::key).collect(Collectors.joining(" or "));
    return "%s Comes as %s.%s"
        .formatted(
            route.collection() ? "In pages; CSV without a limit is all of it." : "One item.",
            formats,
            route.isFilterable()
                ? " GET %s tells what the parameters mean and where their values are listed."
                    .formatted(CatalogueNames.href(path))
                : "");
  }
}
