package org.crimeprofile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README and the pages of the guide, as they are on disk. */
final class Documentation {

  static final Path README = Path.of("README.md");
  static final Path GUIDE = Path.of("src/docs");

  private Documentation() {}

  /** Returns all files of it, the README first. */
  static List<Path> files() {
    try (Stream<Path> guide = Files.list(GUIDE)) {
      return Stream.concat(
              Stream.of(README), guide.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all that it says. */
  static String text() {
    return files().stream().map(Documentation::text).collect(Collectors.joining("\n"));
  }

  /** Returns the first group of each match. */
  static List<String> each(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** Returns the commands that ask the service, with what is printed below them. */
  static List<Example> examples() {
    return files().stream()
        .flatMap(
            file -> Example.PATTERN.matcher(text(file)).results().map(at -> Example.of(file, at)))
        .toList();
  }

  /**
   * A command, and the answer that is printed below it.
   *
   * @param answer empty where none is printed
   */
  record Example(Path file, String command, String answer) {

    private static final Pattern PATTERN =
        Pattern.compile("```sh\n(curl [^`]*)```\n(?:```[a-z]+\n(.*?)```\n)?", Pattern.DOTALL);

    private static Example of(Path file, MatchResult found) {
      return new Example(file, found.group(1), found.group(2) == null ? "" : found.group(2));
    }

    @Override
    public String toString() {
      return file + ": " + command.strip();
    }
  }
}
