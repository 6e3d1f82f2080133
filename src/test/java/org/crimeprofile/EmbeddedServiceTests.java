package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as a newcomer starts it: with a PostgreSQL of its own, in a folder. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Client.class)
@DirtiesContext
class EmbeddedServiceTests {

  @TempDir static Path folder;

  @Autowired Client client;

  @DynamicPropertySource
  static void inTheFolder(DynamicPropertyRegistry registry) {
    registry.add("crime-profile.database.folder", folder::toString);
  }

  @Test
  void startsAKilledPostgresAgainAlthoughMemoryAnswersEverybody() throws IOException {
    String question = "/profiles/TKM-2021";
    byte[] kept = client.get(question).bytes();
    long killed = postmaster();

    ProcessHandle.of(killed).orElseThrow().destroyForcibly();

    // Nobody asks what would need the database.
    Awaitility.await()
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(
            () -> {
              assertThat(client.get(question).bytes()).isEqualTo(kept);
              return postmaster() != killed;
            });
    Awaitility.await()
        .until(() -> client.get(question + "?fields=averages").status(), status -> status == 200);
  }

  private static long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
  }
}
