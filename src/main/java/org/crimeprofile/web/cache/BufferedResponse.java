package org.crimeprofile.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.header.EncodedHeader;
import org.crimeprofile.web.limits.ConcurrencyLimiter;
import org.crimeprofile.web.limits.RequestPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.FastByteArrayOutputStream;
import org.springframework.web.util.WebUtils;

/**
 * Holds an answer until it is whole, so that it can be tagged, compressed and shared, and so that a
 * slow client holds no database connection. What is too large to hold streams instead.
 */
public final class BufferedResponse extends HttpServletResponseWrapper {

  /** Most bytes to hold of an answer that may stream. */
  static final int MOST_HELD = 128 * 1024;

  /** The headers of a transmission, which are none of the answer's own. */
  private static final List<String> OF_TRANSMISSION =
      List.of(
          HttpHeaders.ETAG,
          HttpHeaders.LAST_MODIFIED,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.VARY,
          HttpHeaders.CONTENT_ENCODING);

  private final HttpServletRequest request;
  private final HttpServletResponse client;
  private final long mostKept;
  private final Collection<String> saidBefore;
  private final ServletOutputStream out = new Redirected();
  private @Nullable FastByteArrayOutputStream held = new FastByteArrayOutputStream(4096);
  private @Nullable PrintWriter writer;
  private @Nullable OutputStream stream;
  private List<EncodedHeader> saidOfStream = List.of();
  private @Nullable DataVersion version;
  private @Nullable Validators validators;
  private RequestCoalescer.@Nullable Flight flight;
  private @Nullable CachedResponse given;
  private boolean unwanted;

  /**
   * @param saidBefore names of headers that are none of the answer's own
   * @param mostKept bytes of an answer that is worth remembering while it streams
   */
  BufferedResponse(
      HttpServletRequest request,
      HttpServletResponse client,
      Collection<String> saidBefore,
      long mostKept) {
    super(client);
    this.request = request;
    this.client = client;
    this.mostKept = mostKept;
    this.saidBefore = saidBefore;
  }

  public static BufferedResponse of(HttpServletResponse response) {
    BufferedResponse found = WebUtils.getNativeResponse(response, BufferedResponse.class);
    if (found == null) {
      throw new IllegalStateException("the route is not behind the filter for reads");
    }
    return found;
  }

  /** Others wait for this answer. */
  void lead(RequestCoalescer.Flight flight) {
    this.flight = flight;
  }

  /** This is the answer; none is to be made. */
  void give(CachedResponse answer, CacheStatus status) {
    given = answer;
    status.addTo(client);
  }

  /** Says which version of the data the answer is made from. */
  public void madeFrom(DataVersion version) {
    this.version = version;
  }

  /** The next answer to the same question may differ: this one is not for others. */
  public void madeForOne() {
    giveUp();
  }

  /** There will be no answer for others, unless there was. */
  void giveUp() {
    if (flight != null) {
      flight.giveUp();
    }
  }

  /**
   * Lets the answer through, tagged as told, once it is too large to hold.
   *
   * @return false if the client has this copy already, and nothing is to be written
   */
  public boolean stream(String tag) {
    validators = validators(tag);
    unwanted = validators.settle(request, client, Gzip.accepted(request));
    if (unwanted) {
      Validators.describe(client);
      giveUp();
    } else {
      // Said with the rest, once it is clear how the answer goes out.
      client.setHeader(HttpHeaders.ETAG, null);
      client.setHeader(HttpHeaders.LAST_MODIFIED, null);
    }
    return !unwanted;
  }

  /**
   * Sends what is held, and tells those who wait for it.
   *
   * @param memory waits for memory to hold so many bytes until the client has read them
   */
  void complete(IntFunction<ConcurrencyLimiter.Permit> memory) throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (given != null) {
      RequestPermit.of(request).release();
      given.send(request, client);
    } else if (stream != null) {
      RequestPermit.of(request).release();
      stream.close();
      if (held != null) {
        land(whole(held.toByteArrayUnsafe()));
      }
    } else if (!unwanted && held != null) {
      CachedResponse whole = whole(held.toByteArrayUnsafe());
      held = null;
      land(whole);
      if (!client.isCommitted()) {
        ConcurrencyLimiter.Permit read = memory.apply(whole.size());
        RequestPermit.of(request).release();
        try {
          whole.sendBody(request, client);
        } finally {
          read.release();
        }
      }
    }
  }

  /** Takes back all that was said of the answer, of which the client has nothing yet. */
  void takeBack() {
    for (String name : List.copyOf(client.getHeaderNames())) {
      if (!saidBefore.contains(name)) {
        client.setHeader(name, null);
      }
    }
  }

  private void land(CachedResponse whole) {
    if (flight != null) {
      CacheStatus status = flight.land(whole) ? CacheStatus.STORED : CacheStatus.MISS;
      if (whole.isGood() && !client.isCommitted()) {
        status.addTo(client);
      }
    }
  }

  private CachedResponse whole(byte[] body) {
    boolean good = client.getStatus() == SC_OK;
    boolean streams = validators != null;
    Validators known = streams ? validators : good ? validators(EntityTags.tag(body)) : null;
    return new CachedResponse(
        client.getStatus(),
        version,
        client.getContentType(),
        stream == null ? said(good) : saidOfStream,
        known,
        good && (streams || body.length >= Gzip.WORTH_IT),
        body);
  }

  private Validators validators(String tag) {
    return Validators.of(tag, version == null ? null : version.changedAt());
  }

  /** What was said of the answer itself. */
  private List<EncodedHeader> said(boolean good) {
    return new LinkedHashSet<>(client.getHeaderNames())
        .stream()
            .filter(name -> !saidBefore.contains(name))
            .filter(name -> !name.equals(HttpHeaders.CONTENT_TYPE))
            .filter(name -> !(good && OF_TRANSMISSION.contains(name)))
            .flatMap(
                name ->
                    client.getHeaders(name).stream().map(value -> new EncodedHeader(name, value)))
            .toList();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  /** Takes back what was written, also what streams, unless the client has some of it. */
  @Override
  public void resetBuffer() {
    if (!client.isCommitted()) {
      held = new FastByteArrayOutputStream(4096);
      validators = null;
      if (stream != null) {
        stream = null;
        client.resetBuffer();
      }
      OF_TRANSMISSION.forEach(name -> client.setHeader(name, null));
    }
  }

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

  private void open() throws IOException {
    giveUp();
    // Once it goes out, the server's own headers are among them.
    saidOfStream = said(true);
    Validators.describe(client);
    boolean gzip = Gzip.accepted(request);
    if (validators != null) {
      validators.settle(request, client, gzip);
    }
    if (gzip) {
      client.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
    }
    stream = gzip ? new GZIPOutputStream(client.getOutputStream()) : client.getOutputStream();
  }

  private final class Redirected extends ServletOutputStream {

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
      } else if (validators != null && held != null && held.size() > MOST_HELD) {
        open();
        held.writeTo(stream);
      }
      if (stream != null && held != null && held.size() > mostKept) {
        held = null;
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("answers are written synchronously");
    }
  }
}
