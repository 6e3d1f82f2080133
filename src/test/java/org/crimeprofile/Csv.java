package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crimeprofile.Client.Answer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads an answer's CSV as a program does, and takes back what guards it against spreadsheets. */
public final class Csv {

  /**
   * What to take away to have a text as it was: an apostrophe before what a spreadsheet would run.
   */
  public static final String GUARD =
      "(?s)^'(?='*([\\t\\r\\n]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]))";

  private Csv() {}

  public record Table(List<String> header, List<Map<String, String>> rows) {}

  public static Table read(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    try (InputStreamReader text =
            new InputStreamReader(
                new ByteArrayInputStream(answer.bytes()), StandardCharsets.UTF_8);
        MappingIterator<String[]> lines =
            CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(text)) {
      List<String[]> all = lines.readAll();
      List<String> header = List.of(all.get(0));
      return new Table(header, all.stream().skip(1).map(line -> row(header, line)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(List<String> header, String[] line) {
    assertThat(line).as("cells of a line").hasSameSizeAs(header);
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(0, line.length).forEach(i -> row.put(header.get(i), line[i]));
    assertThat(row).as("names of columns are distinct").hasSameSizeAs(header);
    return row;
  }
}
