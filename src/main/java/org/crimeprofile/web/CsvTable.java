package org.crimeprofile.web;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A CSV body under way (RFC 4180): the header is written even where no row follows. */
final class CsvTable implements AutoCloseable {

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
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
    SequenceWriter rows = CSV.writer(LINES).writeValues(exchange.response().getOutputStream());
    rows.write(columns.header(keys));
    return new CsvTable(columns, rows);
  }

  void row(ObjectNode item) {
    rows.write(columns.row(item));
  }

  @Override
  public void close() {
    rows.close();
  }
}
