package org.crimeprofile.web.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.request.Route;

/** Describes what the routes of a path respond with. */
final class RouteResponses {

  private RouteResponses() {}

  private static Content content(List<Format> formats, Schema<?> json, ViewSchemas schemas) {
    Content content = new Content();
    formats.forEach(
        format ->
            content.addMediaType(
                format.type(),
                new MediaType().schema(format == Format.JSON ? json : schemas.body(format))));
    return content;
  }

  static ApiResponses of(String path, List<Route> routes, ViewSchemas schemas) {
    List<Schema<?>> views = new ArrayList<>();
    routes.forEach(
        route ->
            views.add(
                route.collection()
                    ? schemas.page(route.view(), route.metadata())
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
    ProblemResponses.refer(responses, path.contains("{"));
    return responses;
  }
}
