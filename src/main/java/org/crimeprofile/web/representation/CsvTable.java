package org.crimeprofile.web.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crimeprofile.web.Tabular;
import org.crimeprofile.web.request.RepresentationParameters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A CSV body under way (RFC 4180): the header is written even where no row follows. */
final class CsvTable implements AutoCloseable {

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final CsvSchema LINES = CsvSchema.builder().setLineSeparator("\r\n").build();

  private final CsvColumns columns;
  private final SequenceWriter rows;

  private CsvTable(CsvColumns columns, SequenceWriter rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Begins a table.
   *
   * @param keys the keys of the view's map, which become columns
   */
  static CsvTable of(Exchange exchange, Class<?> view, List<String> keys) throws IOException {
    CsvColumns columns = CsvColumns.of(view, exchange.fields(), keys);
    SequenceWriter rows = CSV.writer(LINES).writeValues(open(exchange));
    rows.write(columns.header(keys));
    return new CsvTable(columns, rows);
  }

  /** Writes a table that a view makes itself. */
  static void write(Exchange exchange, Tabular.Table table) throws IOException {
    try (SequenceWriter rows = CSV.writer(LINES).writeValues(open(exchange))) {
      rows.write(table.header());
      table.rows().forEach(row -> rows.write(row.stream().map(CsvTable::text).toList()));
    }
  }

  private static OutputStream open(Exchange exchange) throws IOException {
    OutputStream body = exchange.response().getOutputStream();
    if (exchange.parameters().as(RepresentationParameters.class).hasBom()) {
      body.write(BYTE_ORDER_MARK);
    }
    return body;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream()
          .map(CsvTable::text)
          .collect(Collectors.joining(CsvColumns.LIST_SEPARATOR));
    }
    if (value instanceof BigDecimal figure) {
      return figure.toPlainString();
    }
    return value instanceof String text
        ? CsvInjectionGuard.guard(text)
        : Objects.toString(value, "");
  }

  void row(ObjectNode item) {
    rows.write(columns.row(item));
  }

  @Override
  public void close() {
    rows.close();
  }
}
