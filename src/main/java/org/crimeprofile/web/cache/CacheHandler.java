package org.crimeprofile.web.cache;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crimeprofile.web.header.AnyOriginCorsFilter;
import org.crimeprofile.web.header.EncodedHeader;
import org.crimeprofile.web.header.SecurityHeaders;
import org.crimeprofile.web.limits.CacheHitRate;
import org.crimeprofile.web.limits.ConcurrencyLimiter;
import org.crimeprofile.web.limits.HeaderLimitFilter;
import org.crimeprofile.web.limits.SlowClientTimeouts;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.stereotype.Component;

/**
 * Answers from memory what was asked before in the same words, on the thread that read the request,
 * which may not wait for anything. What is unusual about a request is left to those that come
 * after: the filters say what is wrong with it, and {@link CacheInterceptor} takes the time to
 * compress, or to evaluate preconditions.
 */
@Component
public class CacheHandler extends Handler.Wrapper {

  /** Most bytes that are written at once: what is not sent by then is copied as a whole. */
  private static final int CHUNK = 1 << 16;

  private final ResponseCache cache;
  private final DataVersionMonitor dataVersion;
  private final CacheHitRate hits;

  CacheHandler(ResponseCache cache, DataVersionMonitor dataVersion, CacheHitRate hits) {
    this.cache = cache;
    this.dataVersion = dataVersion;
    this.hits = hits;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (isRead(request.getMethod()) && HeaderLimitFilter.isWithinLimits(request.getHeaders())) {
      CachedResponse cached = cache.get(RequestKey.of(request));
      if (cached != null && send(cached, request, response, callback)) {
        hits.increment();
        return true;
      }
    }
    return super.handle(request, response, callback);
  }

  private static boolean isRead(String method) {
    return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
  }

  /**
   * @return false if it was not sent: the compressed body is yet to be made, or the request has
   *     preconditions that take longer to evaluate
   */
  private boolean send(
      CachedResponse cached, Request request, Response response, Callback callback) {
    HttpFields asked = request.getHeaders();
    boolean gzip = cached.isCompressible() && Gzip.accepted(asked.get(HttpHeader.ACCEPT_ENCODING));
    byte[] body = gzip ? cached.compressedIfReady() : cached.body();
    Validators validators = cached.validators();
    Optional<Boolean> notModified =
        validators == null ? Optional.of(false) : validators.matches(asked, gzip);
    if (body == null || notModified.isEmpty()) {
      return false;
    }
    HttpFields.Mutable headers = response.getHeaders();
    AnyOriginCorsFilter.ALLOWED.forEach(header -> headers.add(header.encoded()));
    CacheStatus.hit(dataVersion.secondsStale()).addTo(headers);
    for (EncodedHeader header : cached.headers()) {
      headers.add(header.encoded());
    }
    if (validators != null) {
      validators.addHeaders(headers, gzip);
    }
    if (notModified.get()) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      response.write(true, null, callback);
      return true;
    }
    // Not of a 304: its client has them from when it got the copy, and they are the same for all.
    SecurityHeaders.of(request).forEach(headers::add);
    response.setStatus(cached.status());
    EncodedHeader contentType = cached.contentType();
    if (contentType != null) {
      headers.add(contentType.encoded());
    }
    if (gzip) {
      headers.add(Gzip.CONTENT_ENCODING.encoded());
    }
    headers.put(HttpHeader.CONTENT_LENGTH, body.length);
    write(body, request, response, callback);
    return true;
  }

  private static void write(byte[] body, Request request, Response response, Callback callback) {
    if (HttpMethod.HEAD.is(request.getMethod())) {
      response.write(true, null, callback);
      return;
    }
    if (body.length > ConcurrencyLimiter.SOCKET_BUFFER_BYTES) {
      SlowClientTimeouts.apply(request);
    }
    if (body.length <= CHUNK) {
      response.write(true, ByteBuffer.wrap(body), callback);
    } else {
      Content.copy(new ByteBufferContentSource(chunks(body)), response, callback);
    }
  }

  private static List<ByteBuffer> chunks(byte[] bytes) {
    return IntStream.iterate(0, start -> start < bytes.length, start -> start + CHUNK)
        .mapToObj(start -> ByteBuffer.wrap(bytes, start, Math.min(CHUNK, bytes.length - start)))
        .map(ByteBuffer::slice)
        .toList();
  }
}
