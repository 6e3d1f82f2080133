package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.header.EncodedHeader;
import org.crimeprofile.web.limits.ConcurrencyLimiter.Permit;
import org.crimeprofile.web.limits.RequestPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * Holds a response until it is whole, so that it can be tagged, compressed and shared, and so that
 * a slow client holds no database connection. What is too large to hold streams instead. Longer
 * than most: each of its steps depends on what the others left, and apart they would only pass
 * their state around.
 */
public final class BufferedResponse extends HeldResponse {

  private final HttpServletRequest request;
  private final HttpServletResponse client;
  private final ResponseHeaders headers;
  private List<EncodedHeader> streamHeaders = List.of();
  private @Nullable DataVersion version;
  private @Nullable Validators validators;
  private RequestCoalescer.@Nullable PendingResponse pending;
  private @Nullable CachedResponse cached;
  private boolean notModified;

  /**
   * @param maxStored bytes of a response that is worth holding while it streams, to be stored
   */
  BufferedResponse(HttpServletRequest request, HttpServletResponse client, long maxStored) {
    super(client, maxStored);
    this.request = request;
    this.client = client;
    this.headers = new ResponseHeaders(client);
  }

  /** The one that a route writes to. */
  public static BufferedResponse of(HttpServletResponse response) {
    BufferedResponse found = WebUtils.getNativeResponse(response, BufferedResponse.class);
    if (found == null) {
      throw new IllegalStateException("the route is not behind the buffering filter");
    }
    return found;
  }

  /** Others wait for this response. */
  void setPending(RequestCoalescer.PendingResponse pending) {
    this.pending = pending;
  }

  /** This is the response; none is to be made. */
  void setCached(CachedResponse cached, CacheStatus status) {
    this.cached = cached;
    status.addTo(client);
  }

  /** Says which version of the data the response is made from. */
  public void setDataVersion(DataVersion version) {
    this.version = version;
  }

  /** The next response to the same request may differ: this one is neither stored nor shared. */
  public void preventSharing() {
    cancelPending();
  }

  /** There will be no response for others, unless there was. */
  void cancelPending() {
    if (pending != null) {
      pending.cancel();
    }
  }

  /**
   * Lets the response through, with this entity tag, once it is too large to hold.
   *
   * @return false if the client has this copy already, and nothing is to be written
   */
  public boolean allowStreaming(String tag) {
    Validators streamed = validators(tag);
    validators = streamed;
    body.allowStreaming(() -> startStreaming(streamed));
    notModified = streamed.checkPreconditions(request, client, Gzip.accepted(request));
    if (notModified) {
      Validators.setCacheHeaders(client);
      cancelPending();
    } else {
      // Set with the rest, once it is clear how the response goes out.
      client.setHeader(HttpHeaders.ETAG, null);
      client.setHeader(HttpHeaders.LAST_MODIFIED, null);
    }
    return !notModified;
  }

  private OutputStream startStreaming(Validators streamed) throws IOException {
    cancelPending();
    // Once it goes out, the server's own headers are among them.
    streamHeaders = headers.own(true);
    Validators.setCacheHeaders(client);
    boolean gzip = Gzip.accepted(request);
    streamed.checkPreconditions(request, client, gzip);
    if (!gzip) {
      return client.getOutputStream();
    }
    Gzip.CONTENT_ENCODING.set(client);
    return new GZIPOutputStream(client.getOutputStream());
  }

  /**
   * Sends what is held, and tells those who wait for it.
   *
   * @param memory waits for memory to hold so many bytes until the client has read them
   */
  void complete(IntFunction<Permit> memory) throws IOException {
    flushWriter();
    RequestPermit permit = RequestPermit.of(request);
    if (cached != null) {
      permit.release();
      ServletSender.send(cached, request, client);
    } else if (body.isStreaming()) {
      permit.release();
      body.closeStream();
      byte[] whole = body.take();
      if (whole != null) {
        publish(toCachedResponse(whole, true));
      }
    } else if (!notModified) {
      byte[] whole = body.take();
      if (whole != null) {
        send(toCachedResponse(whole, false), permit, memory);
      }
    }
  }

  private void send(CachedResponse made, RequestPermit permit, IntFunction<Permit> memory)
      throws IOException {
    publish(made);
    if (client.isCommitted()) {
      return;
    }
    Permit read = memory.apply(made.body().length);
    permit.release();
    try {
      ServletSender.sendBody(made, request, client);
    } finally {
      read.release();
    }
  }

  private void publish(CachedResponse made) {
    if (pending != null) {
      CacheStatus status = pending.complete(made) ? CacheStatus.STORED : CacheStatus.MISS;
      if (made.isOk() && !client.isCommitted()) {
        status.addTo(client);
      }
    }
  }

  private CachedResponse toCachedResponse(byte[] whole, boolean streamed) {
    boolean ok = client.getStatus() == SC_OK;
    Validators known = validators;
    boolean compressible = ok && (known != null || whole.length >= Gzip.MINIMUM_SIZE);
    if (known == null && ok) {
      known = validators(EntityTags.tag(whole));
    }
    return new CachedResponse(
        client.getStatus(),
        version,
        client.getContentType(),
        streamed ? streamHeaders : headers.own(ok),
        known,
        compressible,
        whole);
  }

  private Validators validators(String tag) {
    return Validators.of(tag, version == null ? null : version.changedAt());
  }

  /** Takes back all headers of the response, of which the client has nothing yet. */
  void removeHeaders() {
    headers.removeOwn();
  }

  /** Takes back what was written, also what streams, unless the client has some of it. */
  @Override
  public void resetBuffer() {
    if (!client.isCommitted()) {
      validators = null;
      if (body.isStreaming()) {
        client.resetBuffer();
      }
      body.reset();
      headers.removeOfTransmission();
    }
  }
}
