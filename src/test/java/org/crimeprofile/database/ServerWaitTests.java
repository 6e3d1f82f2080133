package org.crimeprofile.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;

class ServerWaitTests {

  private final TestDatabase server = TestDatabase.shared();
  private final ServerWait patient = new ServerWait(Duration.ofSeconds(30));

  @Test
  void waitsForAServerThatIsNotReady() throws Exception {
    Login direct = login(server.url(), server.ownerPassword());
    try (LateServer late = new LateServer(Integer.parseInt(direct.server().split(":")[1]))) {
      String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(late.port(), direct.database());

      assertThat(
              patient.<String>ask(
                  login(url + "?sslmode=disable", server.ownerPassword()), Connection::getCatalog))
          .isEqualTo(direct.database());
    }
  }

  @Test
  void givesUpInOneSentence() throws IOException {
    int port = unusedPort();

    assertRefused(
            "jdbc:postgresql://127.0.0.1:%d/crimes".formatted(port),
            new ServerWait(Duration.ofMillis(600)))
        .withMessage(
            "PostgreSQL at 127.0.0.1:%d did not answer within 0 s: Connection refused.", port)
        .matches(failure -> failure.action().contains("crime-profile.database.wait"));
  }

  @Test
  void saysThatTheHostIsUnknown() {
    assertRefused("jdbc:postgresql://nowhere.invalid/crimes", new ServerWait(Duration.ZERO))
        .withMessageContaining("nowhere.invalid:5432")
        .withMessageContaining("the host name is not known");
  }

  @Test
  void namesTheLoginWhosePasswordIsWrong() {
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> patient.<String>ask(login(server.url(), "wrong"), Connection::getCatalog))
        .withMessage(
            "PostgreSQL at %1$s refuses the login \"%2$s\": password authentication failed for user \"%2$s\".",
            login(server.url(), "").server(), server.owner())
        .matches(failure -> failure.action().startsWith("Correct spring.flyway.user, or"));
  }

  @Test
  void namesTheDatabaseThatIsMissing() {
    assertRefused(server.named("nowhere").url(), patient)
        .withMessageContaining("has no database \"nowhere\"");
  }

  @Test
  void refusesWhatIsNoAddressWithoutRepeatingIt() {
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> login("jdbc:mysql://db/crimes?password=secret", "secret"))
        .withMessage(
            "The database's address is not of the form jdbc:postgresql://host:port/database.")
        .matches(failure -> failure.action().contains("spring.datasource.url"));
  }

  private ThrowableAssertAlternative<DatabaseUnavailableException> assertRefused(
      String url, ServerWait wait) {
    return assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(
            () -> wait.<String>ask(login(url, server.ownerPassword()), Connection::getCatalog));
  }

  private Login login(String url, String password) {
    return new Login(url, server.owner(), password, "spring.flyway.user");
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
