package org.crimeprofile.web.server;

import java.util.concurrent.Executor;
import org.crimeprofile.web.cache.CacheLookup;
import org.crimeprofile.web.header.SecurityHeaders;
import org.crimeprofile.web.limits.ConcurrencyLimiter;
import org.crimeprofile.web.limits.SlowClientTimeouts;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Sees each request first. What holds for every one, whoever answers it: it has a name, and its
 * body is nobody's concern. What is in memory is answered here, on the thread that read the
 * request, which may not wait for anything, and says itself which headers that takes; all else has
 * the security headers, and goes to the threads that may wait, of which the server itself, to whom
 * all connections are, needs none.
 */
final class DispatchHandler extends Handler.Wrapper {

  private static final String LOGGED_AS = "request_id";

  private final @Nullable CacheLookup warm;
  private final Executor answering;

  /**
   * @param warm absent where the application sees every request
   * @param answering runs the application
   */
  DispatchHandler(Handler application, @Nullable CacheLookup warm, Executor answering) {
    super(application);
    this.warm = warm;
    this.answering = answering;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.add(RequestId.HEADER, RequestId.assign(request));
    request.addHttpStreamWrapper(stream -> new WithoutLengthOfCopies(stream, response));
    if (hasBody(request)) {
      headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    if (warm != null && warm.answers(request, response, callback)) {
      return true;
    }
    SecurityHeaders.of(request).forEach(headers::add);
    request.setAttribute(ConcurrencyLimiter.RECEIVED, System.nanoTime());
    answering.execute(() -> handOn(request, response, callback));
    return true;
  }

  /** Its name is in all that is logged on its behalf. */
  private void handOn(Request request, Response response, Callback callback) {
    SlowClientTimeouts.limit(request);
    RequestId.of(request).ifPresent(id -> MDC.put(LOGGED_AS, id));
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    } finally {
      MDC.remove(LOGGED_AS);
    }
  }

  private static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /**
   * Jetty says that the length of what a client has already is 0; it may be left out, but not be
   * another one than that of the copy (RFC 9110, section 8.6).
   */
  private static final class WithoutLengthOfCopies extends HttpStream.Wrapper {

    private final Response response;

    WithoutLengthOfCopies(HttpStream stream, Response response) {
      super(stream);
      this.response = response;
    }

    @Override
    public void prepareResponse(HttpFields.Mutable headers) {
      if (response.getStatus() == HttpStatus.NOT_MODIFIED_304) {
        headers.remove(HttpHeader.CONTENT_LENGTH);
      }
      super.prepareResponse(headers);
    }
  }
}
