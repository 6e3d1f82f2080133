package org.crimeprofile.web.representation;

import java.io.IOException;
import java.util.List;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Hits;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.request.Paging;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a search found, whose envelope has more than that of a page. */
@Component
class HitsWriter {

  private final ViewMapper views;

  HitsWriter(ViewMapper views) {
    this.views = views;
  }

  <V extends Record, M extends Record> void write(
      Hits<V, M> hits, DataVersion version, Exchange exchange) throws IOException {
    Paging paging = exchange.parameters().as(Paging.class);
    boolean all = paging.isWhole(exchange.format());
    int limit = all ? Integer.MAX_VALUE : paging.limitOrDefault();
    int offset = all ? 0 : paging.offsetOrDefault();
    Hits.Found<V, M> found = hits.find(offset, limit);
    PageHeaders.setTotal(exchange.response(), found.total());
    Page.Links links = Page.Links.of(exchange, limit, offset, found.total());
    if (!all) {
      PageHeaders.addLinks(exchange.response(), links);
    }
    if (exchange.format() == Format.CSV) {
      views.writeTable(found.items(), List.of(), exchange);
      return;
    }
    ObjectNode page =
        views.toNode(
            new Page<>(
                views.withFields(found.items(), exchange),
                found.total(),
                limit,
                offset,
                links,
                Source.of(found.items()),
                version));
    page.setAll(views.toNode(found.told()));
    views.write(page, exchange);
  }
}
