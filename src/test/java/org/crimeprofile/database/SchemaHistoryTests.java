package org.crimeprofile.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.crimeprofile.CrimeProfileApplication;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start on a database of another shape ends with a sentence for its operator. */
@ExtendWith(OutputCaptureExtension.class)
class SchemaHistoryTests {

  private static final String RAN =
      "insert into crime_profile.flyway_schema_history"
          + " select installed_rank + 1, '%s', 'later', 'SQL', 'V%s__later.sql', 1, installed_by, now(), 1, true"
          + " from crime_profile.flyway_schema_history order by installed_rank desc limit 1";

  private final TestDatabase database = TestDatabase.migrated();

  @Test
  void namesTheNewerVersion(CapturedOutput log) {
    database.execute(RAN.formatted("999", "999"));
    assertThat(startFails(log))
        .contains(
            "migrated by a newer version of the service: it is at V999, and this version ends with V0")
        .contains("Start the version of the service that the database belongs to");
  }

  @Test
  void namesAMigrationThatIsUnknown(CapturedOutput log) {
    database.execute(RAN.formatted("011.5", "011_5"));
    assertThat(startFails(log))
        .contains(
            "has other migrations than this version of the service: V011.5 ran and is unknown here.");
  }

  @Test
  void namesAMigrationThatRanInAnotherForm(CapturedOutput log) {
    database.execute(
        "update crime_profile.flyway_schema_history set checksum = 1 where version in ('003', '017')");
    assertThat(startFails(log)).contains("V003 ran in another form, V017 ran in another form.");
  }

  @Test
  void saysWhenSomebodyElseMadeTheSchema(CapturedOutput log) {
    database.execute("drop table crime_profile.flyway_schema_history");
    assertThat(startFails(log))
        .contains("has a schema crime_profile or api that this service did not make");
  }

  @Test
  void saysWhichTableIsNotWhatItWas(CapturedOutput log) {
    database.execute("alter table crime_profile.passage rename column sha256 to hash");
    assertThat(startFails(log)).contains("tables are not those that its migrations made", "sha256");
  }

  private String startFails(CapturedOutput log) {
    SpringApplication service = new SpringApplication(CrimeProfileApplication.class);
    service.setRegisterShutdownHook(false);
    try (var context =
        service.run(
            java.util.stream.Stream.concat(
                    java.util.Arrays.stream(database.arguments()),
                    java.util.stream.Stream.of("--server.port=0"))
                .toArray(String[]::new))) {
      throw new AssertionError("started: " + Objects.requireNonNull(context).getId());
    } catch (RuntimeException expected) {
      String output = log.getAll();
      assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
      return output;
    }
  }
}
