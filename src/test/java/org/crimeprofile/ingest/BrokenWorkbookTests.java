package org.crimeprofile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.crimeprofile.Shared;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that must not be taken over, each broken in one way, and what is said of them. */
class BrokenWorkbookTests {

  private static TestDatabase database;

  /** The same after each of the tests as before the first. */
  private static String checksum;

  @TempDir static Path folder;
  private static Path synthetic;

  @BeforeAll
  static void prepare() throws Exception {
    database = TestDatabase.migrated();
    checksum = Run.checksum(database);
    synthetic = Book.synthetic(database).write(folder.resolve("synthetic.xlsx"));
  }

  /** The one of our own, and the Index's where it is at hand. */
  static Stream<Path> good() {
    return Stream.of(synthetic, Shared.WORKBOOK).filter(Shared::isThere);
  }

  private interface Breaking {
    void on(Book book);
  }

  /** What is wrong, and the one line that is said of it. */
  private enum Broken {
    WRONG_SCORE(
        "sheet 2021_dataset, row \\d+, column J \\(Fauna crimes\\): 6.3 is no score: those are from 1 to 10 in steps of 0.5",
        book -> book.set(2021, "Benin", "Fauna crimes", new BigDecimal("6.3"))),
    SCORE_OUT_OF_RANGE(
        "sheet 2021_dataset, row \\d+, column J \\(Fauna crimes\\): 10.5 is no score: .*",
        book -> book.set(2021, "Benin", "Fauna crimes", new BigDecimal("10.5"))),
    UNKNOWN_COUNTRY(
        """
        sheet 2025_dataset, row \\d+, column C \\(Country\\): the country "Beninn" is not known
        sheet 2025_dataset: the country Benin \\(BEN\\) is missing""",
        book -> book.set(2025, "Benin", "Country", "Beninn")),
    DUPLICATE_ROW(
        "sheet 2023_dataset, row 195, column C \\(Country\\): the country Benin \\(BEN\\) is there twice, in row \\d+ too",
        book -> book.sheet(2023).add(book.sheet(2023).get(book.row(2023, "Benin")))),
    MISSING_ROW(
        "sheet 2023_dataset: the country Benin \\(BEN\\) is missing",
        book -> book.sheet(2023).remove(book.row(2023, "Benin"))),
    MISSING_SHEET(
        "sheet 2021_dataset: the sheet is missing", book -> book.sheets().remove("2021_dataset")),
    UNKNOWN_SHEET(
        "sheet 2027_dataset: the edition 2027 is not known; a migration has to add it first",
        book -> book.sheets().put("2027_dataset", book.sheet(2025))),
    TEXT_IN_A_NUMBER(
        "sheet 2021_dataset, row \\d+, column J \\(Fauna crimes\\): \"n/a\" is a text and no score",
        book -> book.set(2021, "Benin", "Fauna crimes", "n/a")),
    MISSING_SCORE(
        "sheet 2021_dataset, row \\d+, column J \\(Fauna crimes\\): the score is missing",
        book -> book.set(2021, "Benin", "Fauna crimes", "")),
    WRONG_AVERAGE(
        "sheet 2021_dataset, row \\d+, column E \\(Criminal markets avg,\\): the average is given as 9.99, and the scores make [0-9.]+",
        book -> book.set(2021, "Benin", "Criminal markets avg,", new BigDecimal("9.99"))),
    UNKNOWN_HEADING(
        """
        sheet 2021_dataset, row 1, column J: the heading "Faunal crimes" is none that this edition has
        sheet 2021_dataset: there is no column "Fauna crimes\"""",
        book -> book.sheet(2021).get(0).set(book.column(2021, "Fauna crimes"), "Faunal crimes")),
    DUPLICATE_HEADING(
        """
        sheet 2021_dataset, row 1, column K: the heading "Fauna crimes" is there twice, in column J too
        sheet 2021_dataset: there is no column "Non-renewable resource crimes\"""",
        book ->
            book.sheet(2021)
                .get(0)
                .set(book.column(2021, "Non-renewable resource crimes"), "Fauna crimes")),
    FORMULA(
        "sheet 2021_dataset, row \\d+, column J: a formula stands where a figure or a name belongs",
        book -> book.set(2021, "Benin", "Fauna crimes", new Book.Formula("1+1")));

    private final String said;
    private final Breaking breaking;

    Broken(String said, Breaking breaking) {
      this.said = said;
      this.breaking = breaking;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedAndTheCellNamed(Broken broken) throws IOException {
    for (Path good : good().toList()) {
      Book book = Book.of(good);
      broken.breaking.on(book);
      Path file = book.write(folder.resolve("broken.xlsx"));
      Run run = Run.of(database, "import", file);
      assertThat(run.status()).isEqualTo(2);
      assertThat(problems(run)).as(good.toString()).matches(broken.said);
      assertThat(Run.checksum(database)).isEqualTo(checksum);
    }
  }

  /** Headings of two kinds make averages that cannot be. */
  @ParameterizedTest
  @MethodSource("good")
  void aSwappedHeadingIsRefused(Path good) throws IOException {
    Book book = Book.of(good);
    List<Object> headings = book.sheet(2021).get(0);
    Collections.swap(
        headings, headings.indexOf("Heroin trade"), headings.indexOf("Foreign actors"));
    Run run = Run.of(database, "import", book.write(folder.resolve("broken.xlsx")));
    assertThat(run.status()).isEqualTo(2);
    assertThat(problems(run)).contains("(Criminal markets avg,): the average is given as");
  }

  /** Headings of one kind leave the averages as they are: only what ships shows it. */
  @Test
  void aSwappedHeadingOfOneKindIsRefused() throws IOException {
    if (!Shared.isThere(Shared.WORKBOOK)) {
      return; // The synthetic workbook has other scores than those that ship.
    }
    Book book = Book.of(Shared.WORKBOOK);
    List<Object> headings = book.sheet(2023).get(0);
    Collections.swap(headings, headings.indexOf("Heroin trade"), headings.indexOf("Cocaine trade"));
    refuses(
        book.write(folder.resolve("broken.xlsx")),
        "sheet 2023_dataset: the headings \"Cocaine trade\" and \"Heroin trade\" are swapped: in all 8 profiles that are stored,"
            + " each has the scores of the other");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws IOException {
    Book book = Book.of(synthetic);
    book.sheets().remove("2025_dataset");
    book.set(2021, "Benin", "Fauna crimes", "n/a").set(2023, "Chad", "Country", "Tschad");
    assertThat(
            problems(Run.of(database, "import", book.write(folder.resolve("broken.xlsx")))).lines())
        .hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("good")
  void aTruncatedFileIsRefused(Path good) throws IOException {
    byte[] whole = Files.readAllBytes(good);
    for (int length : List.of(30, whole.length / 2, whole.length - 10)) {
      refuses(
          write("truncated.xlsx", Arrays.copyOf(whole, length)),
          "truncated.xlsx: the file is damaged or cut off; it is no whole zip archive");
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void aFileThatInflatesWithoutEndIsRefused(Path good) throws IOException {
    refuses(
        with(good, "xl/worksheets/sheet2.xml", out -> repeat(out, " ", 300 << 20)),
        "xl/worksheets/sheet2.xml: the entry inflates to more than 4 MB");
    refuses(
        with(good, "xl/worksheets/sheet2.xml", out -> repeat(out, " ", 3 << 20)),
        "xl/worksheets/sheet2.xml: the entry inflates to more than 100 times its size");
    refuses(
        with(good, "xl/media/large.bin", BrokenWorkbookTests::noise),
        "xl/media/large.bin: the entry inflates to more than 4 MB");
  }

  @ParameterizedTest
  @MethodSource("good")
  void aDoctypeIsRefusedWhereverItIs(Path good) throws IOException {
    String document = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    for (String name :
        List.of("xl/worksheets/sheet2.xml", "docProps/custom.xml", "xl/media/a.png")) {
      for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
        refuses(
            with(good, name, out -> out.write(document.getBytes(encoding))),
            name + ": the part has a DOCTYPE, which no workbook needs");
      }
    }
  }

  @Test
  void whatWouldTakeMemoryOrTimeIsRefused() throws IOException {
    String sheet = "<worksheet><sheetData><row>%s</row></sheetData></worksheet>";
    refuses(
        part(sheet.formatted("<c r='ZZZZZZ1'/>")),
        "xl/worksheets/sheet2.xml: the part has a cell without a proper address");
    refuses(
        part(sheet.formatted("<c r='A1'><v>" + "9".repeat(1000) + "</v></c>")),
        "xl/worksheets/sheet2.xml: the part has a number of more than 40 characters");
    refuses(
        part(sheet.formatted("<c/>".repeat(20_000))),
        "xl/worksheets/sheet2.xml: the part has more than 16384 cells in a row");
    refuses(
        part(sheet.formatted("<c r='A1'>" + "<f>1</f>".repeat(1000) + "</c>")),
        "xl/worksheets/sheet2.xml: the part has many or long formulas where figures belong");
    refuses(
        part(sheet.formatted("<c r='A1'>")),
        "xl/worksheets/sheet2.xml: the part is damaged or cut off; it is no whole XML");
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    refuses(write("empty.xlsx", new byte[0]), "empty.xlsx: the file is empty");
    refuses(
        write("renamed.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
        "renamed.xlsx: this is an old Excel file (.xls); save it as a workbook (.xlsx)");
    refuses(
        write("renamed.xlsx", "iso3,edition".getBytes(StandardCharsets.UTF_8)),
        "renamed.xlsx: the file is named .xlsx and is not of that kind");
    refuses(
        write("file.txt", "iso3,edition".getBytes(StandardCharsets.UTF_8)),
        "file.txt: its name must end with .xlsx (workbook), .csv (scores) or .json (coded profile)");
    refuses(folder.resolve("none.xlsx"), "none.xlsx: there is no such file");
  }

  /** With no database at all, in a virtual machine that has no more memory than may be used. */
  @Test
  void aBombIsRefusedWithinTwoSecondsAndLittleMemory() throws Exception {
    Path bomb = with(synthetic, "xl/worksheets/sheet2.xml", out -> repeat(out, " ", 300 << 20));
    long began = System.nanoTime();
    Import.Content content = null;
    try {
      content = Contents.read(SourceFile.of(bomb));
    } catch (RefusedFileException e) {
      assertThat(e.problems()).hasSize(1);
    }
    assertThat(content).isNull();
    assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.crimeprofile.CrimeProfileApplication",
                "import",
                bomb.toString(),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("inflates to more than");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  private static void refuses(Path file, String said) {
    Run run = Run.of(database, "import", file);
    assertThat(problems(run)).isEqualTo(said);
    assertThat(run.status()).isEqualTo(2);
    assertThat(Run.checksum(database)).isEqualTo(checksum);
  }

  private static String problems(Run run) {
    return run.log()
        .lines()
        .filter(line -> line.contains(": "))
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  private static Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static Path part(String content) throws IOException {
    return with(
        synthetic,
        "xl/worksheets/sheet2.xml",
        out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** The same archive with one entry replaced or added. */
  private static Path with(Path good, String name, Writing writing) throws IOException {
    Path file = folder.resolve("changed.xlsx");
    try (ZipFile from = new ZipFile(good.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : new ArrayList<>(Collections.list(from.entries()))) {
        if (!entry.getName().equals(name)) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(to);
          }
        }
      }
      to.putNextEntry(new ZipEntry(name));
      writing.to(to);
    }
    return file;
  }

  private static void repeat(OutputStream out, String text, int length) throws IOException {
    byte[] block = text.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    for (int written = 0; written < length; written += block.length) {
      out.write(block);
    }
  }

  private static void noise(OutputStream out) throws IOException {
    byte[] bytes = new byte[5 << 20];
    new Random(1).nextBytes(bytes);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(bytes);
    whole.writeTo(out);
  }
}
