package org.crimeprofile.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;

/** The body of a response, held until it is whole, or streamed once it is too large to hold. */
final class BodyBuffer extends ServletOutputStream {

  /** Most bytes to hold of a body that may stream. */
  private static final int MAX_HELD = 128 * 1024;

  private static final int INITIAL_SIZE = 4096;

  private final long maxStored;
  private @Nullable FastByteArrayOutputStream held = new FastByteArrayOutputStream(INITIAL_SIZE);
  private @Nullable StreamOpener opener;
  private @Nullable OutputStream stream;

  /**
   * @param maxStored bytes of a body that is worth holding while it streams, to be stored
   */
  BodyBuffer(long maxStored) {
    this.maxStored = maxStored;
  }

  /** Lets the body through, once it is too large to hold. */
  void allowStreaming(StreamOpener opener) {
    this.opener = opener;
  }

  boolean isStreaming() {
    return stream != null;
  }

  void closeStream() throws IOException {
    if (stream != null) {
      stream.close();
    }
  }

  /** Takes the whole body out; none if it was too large to hold, or was taken before. */
  byte @Nullable [] take() {
    byte[] body = held == null ? null : held.toByteArrayUnsafe();
    held = null;
    return body;
  }

  /** Forgets what was written. */
  void reset() {
    held = new FastByteArrayOutputStream(INITIAL_SIZE);
    opener = null;
    stream = null;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (held != null) {
      held.write(bytes, offset, length);
    }
    if (stream != null) {
      stream.write(bytes, offset, length);
    } else if (opener != null && held != null && held.size() > MAX_HELD) {
      stream = opener.open();
      held.writeTo(stream);
    }
    if (stream != null && held != null && held.size() > maxStored) {
      held = null;
    }
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("responses are written synchronously");
  }

  /** Opens the way to the client. */
  @FunctionalInterface
  interface StreamOpener {

    OutputStream open() throws IOException;
  }
}
