package org.crimeprofile.web.representation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Document;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Tabular;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes one item, with its source and the data version, in any of its formats. */
@Component
class ItemWriter {

  private final ViewMapper views;

  ItemWriter(ViewMapper views) {
    this.views = views;
  }

  void write(Item<?> item, DataVersion version, Exchange exchange) throws IOException {
    Format format = exchange.format();
    if (format == Format.CSV && item.value() instanceof Tabular view) {
      CsvTable.write(exchange, view.table());
    } else if (format == Format.CSV) {
      try (CsvTable table = CsvTable.of(exchange, item.value().getClass(), List.of())) {
        table.row(views.toNode(item.value(), exchange));
      }
    } else if (format != Format.JSON && item.value() instanceof Document document) {
      exchange
          .response()
          .getOutputStream()
          .write(document.in(format).getBytes(StandardCharsets.UTF_8));
    } else {
      ObjectNode body = views.toNode(item.value(), exchange);
      body.set("source", views.toNode(item.source()));
      body.set("data_version", views.toNode(version));
      views.write(body, exchange);
    }
  }
}
