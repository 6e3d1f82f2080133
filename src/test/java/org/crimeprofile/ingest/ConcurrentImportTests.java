package org.crimeprofile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports that meet each other, and one that is killed. */
class ConcurrentImportTests {

  @TempDir static Path folder;
  private static Path workbook;

  private final TestDatabase database = TestDatabase.migrated();

  @BeforeAll
  static void prepare() throws Exception {
    workbook = Book.synthetic(TestDatabase.migrated()).write(folder.resolve("synthetic.xlsx"));
  }

  /** Another import holds the lock until the second has said that it waits. */
  @Test
  void theSecondWaitsForTheFirst() throws Exception {
    CountDownLatch waits = new CountDownLatch(1);
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream stream =
        new PrintStream(log, true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            super.println(line);
            if (line.startsWith("Another import is running")) {
              waits.countDown();
            }
          }
        };
    try (Connection first = database.connectAsOwner()) {
      first.setAutoCommit(false);
      ImportLock.take(first, System.out);
      CompletableFuture<Run> second =
          CompletableFuture.supplyAsync(() -> Run.of(database, stream, log, "import", workbook));
      assertThat(waits.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(second).isNotDone();
      assertThat(database.ask("select count(*) from crime_profile.import")).isEqualTo("0");
      first.commit();
      assertThat(second.get(60, TimeUnit.SECONDS).status()).isZero();
    }
  }

  @Test
  void twoAtOnceAreOneAfterTheOther() throws Exception {
    List<CompletableFuture<Run>> runs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> Run.of(database, "import", workbook)));
    }
    for (CompletableFuture<Run> run : runs) {
      assertThat(run.get(120, TimeUnit.SECONDS).status()).isZero();
    }
    assertThat(
            database.ask(
                "select string_agg(profiles_added || '', ' ' order by id) from crime_profile.import"))
        .isEqualTo("555 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Compare with what the database knows", "Load", "Seal"})
  void oneThatIsKilledLeavesTheOldDataWhole(String at) throws Exception {
    String before = Run.checksum(database);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.crimeprofile.CrimeProfileApplication",
                "import",
                workbook.toString()));
    command.addAll(List.of(database.arguments()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader lines = process.inputReader();
    String line = lines.readLine();
    while (line != null && !line.equals(at)) {
      line = lines.readLine();
    }
    assertThat(line).isEqualTo(at);
    assertThat(process.destroyForcibly().waitFor()).isNotZero();
    // Holding the lock means that the server has ended what the killed one began.
    try (Connection next = database.connectAsOwner()) {
      next.setAutoCommit(false);
      ImportLock.take(next, System.out);
      next.rollback();
    }
    assertThat(Run.checksum(database)).isEqualTo(before);
    assertThat(Run.of(database, "import", workbook).out()).contains("555 added");
  }
}
