package org.crimeprofile.web.representation;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Listing;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.cache.BufferedResponse;
import org.crimeprofile.web.cache.EntityTags;
import org.crimeprofile.web.request.Paging;
import org.crimeprofile.web.request.Route;
import org.crimeprofile.web.request.Sorting;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Writes a page of a collection, or streams all of it. */
@Component
class ListingWriter {

  private final ViewMapper views;
  private final EntityManager entities;

  ListingWriter(ViewMapper views, EntityManager entities) {
    this.views = views;
    this.entities = entities;
  }

  <V extends Record> void write(Listing<V> listing, DataVersion version, Exchange exchange)
      throws IOException {
    Sort sort = sort(exchange.parameters().as(Sorting.class).sort(), exchange.parameters().route());
    if (exchange.request().isWholeCollection()) {
      PageHeaders.setTotal(exchange.response(), listing.total());
      writeAll(listing, sort, version, exchange);
    } else {
      writePage(listing, sort, version, exchange);
    }
  }

  private <V extends Record> void writePage(
      Listing<V> listing, Sort sort, DataVersion version, Exchange exchange) throws IOException {
    Paging paging = exchange.parameters().as(Paging.class);
    int limit = paging.limitOrDefault();
    int offset = paging.offsetOrDefault();
    List<V> items = listing.page(sort, offset, limit);
    // A page that ends before its limit ends the collection, which then need not be counted.
    boolean last = items.size() < limit && (offset == 0 || !items.isEmpty());
    long total = last ? offset + items.size() : listing.total();
    PageHeaders.setTotal(exchange.response(), total);
    Page.Links links = Page.Links.of(exchange, limit, offset, total);
    PageHeaders.addLinks(exchange.response(), links);
    if (exchange.format() == Format.CSV) {
      views.writeTable(items, listing.columns(), exchange);
      return;
    }
    views.write(
        new Page<>(
            views.withFields(items, exchange),
            total,
            limit,
            offset,
            links,
            Source.of(items),
            version),
        exchange);
  }

  /**
   * The whole result may be large: its rows go out as they are read, under a tag of the data
   * version.
   */
  private <V extends Record> void writeAll(
      Listing<V> listing, Sort sort, DataVersion version, Exchange exchange) throws IOException {
    String tag =
        EntityTags.tag(
            version.contentHash(),
            exchange.path() + exchange.parameters().query(Map.of()),
            String.valueOf(getClass().getPackage().getImplementationVersion()));
    // What is not of the data version is held until it is whole, and tagged by its bytes.
    if (!listing.isVersioned() || BufferedResponse.of(exchange.response()).allowStreaming(tag)) {
      try (CsvTable table =
          CsvTable.of(exchange, exchange.parameters().route().view(), listing.columns())) {
        listing.each(sort, view -> table.row(views.toNode(view, exchange)), entities::clear);
      }
    }
  }

  private static Sort sort(List<String> names, Route route) {
    return Sort.by(
        names.stream()
            .map(
                name ->
                    name.startsWith("-")
                        ? Sort.Order.desc(route.sortable().get(name.substring(1))).nullsLast()
                        : Sort.Order.asc(route.sortable().get(name)).nullsLast())
            .toList());
  }
}
