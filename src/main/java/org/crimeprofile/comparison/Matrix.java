package org.crimeprofile.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.web.Tabular;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a matrix: what is compared in columns, in what respect in rows. Its CSV is the
 * matrix, and where there is no value the word for its absence stands in the cell.
 */
interface Matrix extends Tabular {

  /** What is compared. */
  List<? extends Column> columns();

  /** In what respects, each with a cell for every column. */
  List<? extends Row> rows();

  @Override
  default Table table() {
    return new Table(
        Stream.concat(Stream.of("key", "name"), columns().stream().map(Column::key)).toList(),
        rows().stream().map(Matrix::line).toList());
  }

  private static List<Object> line(Row row) {
    return Stream.concat(Stream.of(row.key(), row.name()), row.cells().stream().map(Cell::shown))
        .toList();
  }

  /** Something that is compared. */
  interface Column {

    /** Its key, the heading in CSV. */
    String key();
  }

  /** A respect in which things are compared. */
  interface Row {

    /** Its key. */
    String key();

    /** Its name. */
    String name();

    /** Its cells, in the order of the columns. */
    List<? extends Cell> cells();
  }

  /** One value. */
  interface Cell {

    /** The value; null where there is none. */
    @Nullable Object value();

    /** What it rests on, or why there is none. */
    String state();

    /** The value, or the word for its absence. */
    default Object shown() {
      Object value = value();
      return value == null ? state() : value;
    }
  }
}
