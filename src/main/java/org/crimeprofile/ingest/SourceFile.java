package org.crimeprofile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** A file that somebody wants to import, of a kind that its first bytes and its name agree on. */
record SourceFile(Path path, String name, String sha256, Kind kind) {

  /** What can be imported, and how large it may be: many times what the real ones are. */
  enum Kind {
    WORKBOOK("workbook", ".xlsx", 16),
    SCORES("scores", ".csv", 16),
    PROFILE("profile", ".json", 2);

    /** As the database and the codebook have it. */
    final String word;

    private final String suffix;
    private final long limit;

    Kind(String word, String suffix, int megabytes) {
      this.word = word;
      this.suffix = suffix;
      this.limit = (long) megabytes << 20;
    }
  }

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  static SourceFile of(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (!Files.isRegularFile(path)) {
        throw new RefusedFileException(name + ": there is no such file");
      }
      if (Files.size(path) == 0) {
        throw new RefusedFileException(name + ": the file is empty");
      }
      Kind kind = kind(name, start(path));
      if (Files.size(path) > kind.limit) {
        throw new RefusedFileException(
            "%s: the file is larger than %d MB, which no %s is"
                .formatted(name, kind.limit >> 20, kind.word));
      }
      return new SourceFile(path, name, sha256(path), kind);
    } catch (IOException e) {
      throw new RefusedFileException("%s: the file cannot be read (%s)".formatted(name, e));
    }
  }

  private static Kind kind(String name, byte[] start) {
    if (startsWith(start, OLE2)) {
      throw new RefusedFileException(
          name + ": this is an old Excel file (.xls); save it as a workbook (.xlsx)");
    }
    Kind found =
        startsWith(start, ZIP) ? Kind.WORKBOOK : looksLikeJson(start) ? Kind.PROFILE : Kind.SCORES;
    for (Kind kind : Kind.values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(kind.suffix)) {
        if (kind != found) {
          throw new RefusedFileException(
              "%s: the file is named %s and is not of that kind".formatted(name, kind.suffix));
        }
        return kind;
      }
    }
    throw new RefusedFileException(
        name + ": its name must end with .xlsx (workbook), .csv (scores) or .json (coded profile)");
  }

  private static boolean looksLikeJson(byte[] start) {
    for (byte b : start) {
      if (!Character.isWhitespace(b)) {
        return b == '{';
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] start, byte[] signature) {
    return start.length >= signature.length
        && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
  }

  private static byte[] start(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(64);
    }
  }

  private static String sha256(Path path) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
