package org.crimeprofile.web.representation;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crimeprofile.web.Answer;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Document;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Hits;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Tabular;
import org.crimeprofile.web.cache.BufferedResponse;
import org.crimeprofile.web.cache.EntityTags;
import org.crimeprofile.web.request.Paging;
import org.crimeprofile.web.request.Route;
import org.crimeprofile.web.request.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a route returns: reads its rows, wraps them, keeps the fields asked for, in the
 * format asked for.
 */
@Component
public class AnswerReturnValueHandler implements HandlerMethodReturnValueHandler {

  static final String TOTAL_COUNT = "X-Total-Count";
  static final String DATA_VERSION = "X-Data-Version";

  private final JsonMapper json;
  private final DataVersion.Reader dataVersions;
  private final EntityManager entities;

  AnswerReturnValueHandler(
      JsonMapper json, DataVersion.Reader dataVersions, EntityManager entities) {
    this.json = json;
    this.dataVersions = dataVersions;
    this.entities = entities;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws Exception {
    container.setRequestHandled(true);
    Exchange exchange = Exchange.of(web);
    exchange.response().setContentType(exchange.format().mediaType().toString());
    if (Objects.requireNonNull(answer) instanceof Item<?> item) {
      write(item, exchange);
    } else if (answer instanceof Listing<?> listing) {
      write(listing, exchange);
    } else if (answer instanceof Hits<?, ?> hits) {
      write(hits, exchange);
    }
  }

  private void write(Item<?> item, Exchange exchange) throws IOException {
    DataVersion version = version(exchange, true);
    if (exchange.format() == Format.CSV && item.value() instanceof Tabular view) {
      CsvTable.write(exchange, view.table());
      return;
    }
    if (exchange.format() != Format.CSV
        && exchange.format() != Format.JSON
        && item.value() instanceof Document document) {
      exchange
          .response()
          .getOutputStream()
          .write(document.in(exchange.format()).getBytes(StandardCharsets.UTF_8));
      return;
    }
    ObjectNode body = kept(item.value(), exchange);
    if (exchange.format() == Format.CSV) {
      try (CsvTable table = CsvTable.of(exchange, item.value().getClass(), List.of())) {
        table.row(body);
      }
      return;
    }
    body.set("source", json.valueToTree(item.source()));
    body.set("data_version", json.valueToTree(version));
    json.writeValue(exchange.response().getOutputStream(), body);
  }

  private <V extends Record> void write(Listing<V> listing, Exchange exchange) throws IOException {
    DataVersion version = version(exchange, listing.isVersioned());
    Paging paging = exchange.parameters().as(Paging.class);
    Sort sort = sort(exchange.parameters().as(Sorting.class).sort(), exchange.parameters().route());
    if (paging.asksForAll(exchange.format())) {
      exchange.response().setHeader(TOTAL_COUNT, String.valueOf(listing.total()));
      writeAll(listing, sort, version, exchange);
      return;
    }
    int limit = paging.limitOrDefault();
    int offset = paging.offsetOrDefault();
    List<V> views = listing.page(sort, offset, limit);
    // A page that ends before its limit ends the collection, which then need not be counted.
    boolean last = views.size() < limit && (offset == 0 || !views.isEmpty());
    long total = last ? offset + views.size() : listing.total();
    exchange.response().setHeader(TOTAL_COUNT, String.valueOf(total));
    Page.Links links =
        Page.Links.of(
            exchange.path(),
            exchange.parameters(),
            limit,
            offset,
            total,
            exchange.request().description());
    link(exchange.response(), links);
    if (exchange.format() == Format.CSV) {
      writeTable(views, listing.columns(), exchange);
      return;
    }
    json.writeValue(
        exchange.response().getOutputStream(),
        new Page<>(kept(views, exchange), total, limit, offset, links, Source.of(views), version));
  }

  private <V extends Record, M extends Record> void write(Hits<V, M> hits, Exchange exchange)
      throws IOException {
    DataVersion version = version(exchange, true);
    Paging paging = exchange.parameters().as(Paging.class);
    boolean all = paging.asksForAll(exchange.format());
    int limit = all ? Integer.MAX_VALUE : paging.limitOrDefault();
    int offset = all ? 0 : paging.offsetOrDefault();
    Hits.Found<V, M> found = hits.find(offset, limit);
    exchange.response().setHeader(TOTAL_COUNT, String.valueOf(found.total()));
    Page.Links links =
        Page.Links.of(
            exchange.path(),
            exchange.parameters(),
            limit,
            offset,
            found.total(),
            exchange.request().description());
    if (!all) {
      link(exchange.response(), links);
    }
    if (exchange.format() == Format.CSV) {
      writeTable(found.items(), List.of(), exchange);
      return;
    }
    ObjectNode page =
        json.valueToTree(
            new Page<>(
                kept(found.items(), exchange),
                found.total(),
                limit,
                offset,
                links,
                Source.of(found.items()),
                version));
    page.setAll(json.<ObjectNode>valueToTree(found.told()));
    json.writeValue(exchange.response().getOutputStream(), page);
  }

  private void writeTable(List<? extends Record> views, List<String> keys, Exchange exchange)
      throws IOException {
    try (CsvTable table = CsvTable.of(exchange, exchange.parameters().route().view(), keys)) {
      views.forEach(view -> table.row(kept(view, exchange)));
    }
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
    // What is not of the data version is held back instead, and tagged by its bytes.
    if (!listing.isVersioned() || BufferedResponse.of(exchange.response()).stream(tag)) {
      writeRows(listing, sort, exchange);
    }
  }

  private <V extends Record> void writeRows(Listing<V> listing, Sort sort, Exchange exchange)
      throws IOException {
    try (CsvTable table =
        CsvTable.of(exchange, exchange.parameters().route().view(), listing.columns())) {
      listing.each(sort, view -> table.row(kept(view, exchange)), entities::clear);
    }
  }

  private DataVersion version(Exchange exchange, boolean changesWithIt) {
    DataVersion version = dataVersions.current();
    exchange.response().setHeader(DATA_VERSION, String.valueOf(version.number()));
    BufferedResponse answer = BufferedResponse.of(exchange.response());
    if (changesWithIt) {
      answer.madeFrom(version);
    } else {
      answer.madeForOne();
    }
    return version;
  }

  private List<?> kept(List<? extends Record> views, Exchange exchange) {
    return exchange.fields().isEmpty()
        ? views
        : views.stream().map(view -> kept(view, exchange)).toList();
  }

  private ObjectNode kept(Record view, Exchange exchange) {
    ObjectNode item = json.valueToTree(view);
    return exchange.fields().isEmpty() ? item : item.retain(exchange.fields());
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

  private static void link(HttpServletResponse response, Page.Links links) {
    response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"self\"".formatted(links.self()));
    if (links.next() != null) {
      response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(links.next()));
    }
    if (links.previous() != null) {
      response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"prev\"".formatted(links.previous()));
    }
  }
}
