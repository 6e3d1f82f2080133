package org.crimeprofile.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Inflates every entry of a workbook once, by the same library that reads it afterwards, and counts
 * while it does: what an entry says of its own size is not believed. The limits are some fifteen
 * times what the Index's workbook has, and small enough that whatever passes them is parsed within
 * little memory and time.
 */
final class ZipCheck {

  private static final int MOST_ENTRIES = 500;
  private static final long ENTRY_LIMIT = 4L << 20;
  private static final long TOTAL_LIMIT = 16L << 20;
  private static final long RATIO_LIMIT = 100;

  /** Below this, a high ratio harms nobody: a sheet of equal cells compresses well. */
  private static final long RATIO_COUNTS_FROM = 1L << 20;

  private static final Set<String> XML_SUFFIXES = Set.of("xml", "rels", "vml", "svg");

  private final XmlCheck xml = new XmlCheck();
  private long total;

  static void check(SourceFile file) {
    try {
      new ZipCheck().check(file.path());
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedFileException(
          "%s: the file is damaged or cut off; it is no whole zip archive".formatted(file.name()));
    }
  }

  private void check(Path path) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
      Set<String> names = new HashSet<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName();
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
          throw new RefusedFileException(name + ": the workbook has this entry twice");
        }
        if (names.size() > MOST_ENTRIES) {
          throw new RefusedFileException(
              "the workbook has more than %d entries".formatted(MOST_ENTRIES));
        }
        if (!zip.canReadEntryData(entry)) {
          throw new RefusedFileException(
              name + ": the entry is encrypted, or packed in a rare way");
        }
        try (InputStream in = new Counted(zip.getInputStream(entry), entry)) {
          read(name, new BufferedInputStream(in, 1 << 14));
        }
      }
    }
  }

  private void read(String name, BufferedInputStream in) throws IOException {
    in.mark(4);
    byte[] start = in.readNBytes(4);
    in.reset();
    if (isXml(name, start)) {
      xml.check(name, in);
    } else {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** By its name or by its beginning, in any encoding: a reader goes by neither. */
  private static boolean isXml(String name, byte[] start) {
    if (XML_SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int i = 0; i < start.length; i++) {
      if (start[i] == '<' || i == 0 && Character.isWhitespace(start[i])) {
        return true;
      }
    }
    int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
    return first == 0xFEFF || first == 0xFFFE || first == 0xEFBB;
  }

  private final class Counted extends FilterInputStream {

    private final ZipArchiveEntry entry;
    private long count;

    Counted(InputStream in, ZipArchiveEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      count += read;
      total += read;
      if (count > ENTRY_LIMIT) {
        throw new RefusedFileException(
            "%s: the entry inflates to more than %d MB"
                .formatted(entry.getName(), ENTRY_LIMIT >> 20));
      }
      if (total > TOTAL_LIMIT) {
        throw new RefusedFileException(
            "the workbook inflates to more than %d MB".formatted(TOTAL_LIMIT >> 20));
      }
      if (count > RATIO_COUNTS_FROM && count > RATIO_LIMIT * entry.getCompressedSize()) {
        throw new RefusedFileException(
            "%s: the entry inflates to more than %d times its size"
                .formatted(entry.getName(), RATIO_LIMIT));
      }
    }
  }
}
