package org.crimeprofile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** SQL that is too long to stand between lines of Java. */
final class Statements {

  private Statements() {}

  static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Statements.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
