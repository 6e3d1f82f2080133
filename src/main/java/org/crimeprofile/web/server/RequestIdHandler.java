package org.crimeprofile.web.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Does what holds for every request, whoever answers it: it gets an id, its body is not read, and a
 * 304 has no length.
 */
final class RequestIdHandler extends Handler.Wrapper {

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    headers.add(RequestId.HEADER, RequestId.assign(request));
    request.addHttpStreamWrapper(stream -> new NotModifiedStream(stream, response));
    if (hasBody(request)) {
      headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    return super.handle(request, response, callback);
  }

  private static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /**
   * Jetty gives a 304 the length 0; it may be left out, but not be another one than that of the
   * response which the client has (RFC 9110, section 8.6).
   */
  private static final class NotModifiedStream extends HttpStream.Wrapper {

    private final Response response;

    NotModifiedStream(HttpStream stream, Response response) {
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
