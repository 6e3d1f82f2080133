package org.crimeprofile.web.representation;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON of views, with the fields that are asked for. */
@Component
class ViewMapper {

  private final JsonMapper json;

  ViewMapper(JsonMapper json) {
    this.json = json;
  }

  ObjectNode toNode(Record view) {
    return json.valueToTree(view);
  }

  /** A view with the fields asked for. */
  ObjectNode toNode(Record view, Exchange exchange) {
    ObjectNode item = toNode(view);
    return exchange.fields().isEmpty() ? item : item.retain(exchange.fields());
  }

  /** Views with the fields asked for, as they are where that is all of them. */
  List<?> withFields(List<? extends Record> views, Exchange exchange) {
    return exchange.fields().isEmpty()
        ? views
        : views.stream().map(view -> toNode(view, exchange)).toList();
  }

  void write(Object body, Exchange exchange) throws IOException {
    json.writeValue(exchange.response().getOutputStream(), body);
  }

  /** Writes rows of a route's view as CSV. */
  void writeTable(List<? extends Record> views, List<String> keys, Exchange exchange)
      throws IOException {
    try (CsvTable table = CsvTable.of(exchange, exchange.parameters().route().view(), keys)) {
      views.forEach(view -> table.row(toNode(view, exchange)));
    }
  }
}
