package org.crimeprofile.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A servlet response whose body goes into a buffer, and is neither flushed nor measured before. */
abstract class HeldResponse extends HttpServletResponseWrapper {

  /** What is written to it. */
  final BodyBuffer body;

  private @Nullable PrintWriter writer;

  HeldResponse(HttpServletResponse client, long maxStored) {
    super(client);
    this.body = new BodyBuffer(maxStored);
  }

  void flushWriter() {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return body;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(body, false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  /** Forgets what was written. */
  @Override
  public abstract void resetBuffer();

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void flushBuffer() {
    // Sent when it is whole.
  }

  @Override
  public void setContentLength(int length) {
    // Known when it is whole.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known when it is whole.
  }
}
