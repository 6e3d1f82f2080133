package org.crimeprofile.database;

import java.security.SecureRandom;
import java.util.Base64;

/** The embedded database's two logins. */
record Credentials(String ownerPassword, String reader, String readerPassword) {

  static final String OWNER = "crime_profile_owner";
  static final String DATABASE = "crime_profile";

  private static final SecureRandom RANDOM = new SecureRandom();

  static Credentials random(String reader) {
    return new Credentials(password(), reader, password());
  }

  /**
   * Letters, digits, - and _: nothing that a shell, SQL or a properties file would read otherwise.
   */
  static String password() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  Login ownerAt(int port) {
    return new Login(url(port), OWNER, ownerPassword, null);
  }

  Login readerAt(int port) {
    return new Login(url(port), reader, readerPassword, null);
  }

  private static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(port, DATABASE);
  }

  @Override
  public String toString() {
    return OWNER + " and " + reader;
  }
}
