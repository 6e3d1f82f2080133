package org.crimeprofile.web.problem;

import java.nio.ByteBuffer;
import org.crimeprofile.web.header.SecurityHeaders;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** Jetty's last word, for requests that reach no filter of ours: a problem like every other. */
public final class ProblemErrorHandler implements Request.Handler {

  /** The method of what Jetty could not make out. */
  private static final String UNREAD = "BAD";

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem.Kind kind = Problem.Kind.of(status(request, response));
    boolean unread = UNREAD.equals(request.getMethod());
    String path = unread ? "" : String.valueOf(request.getHttpURI().getPath());
    Problem problem = Problem.of(kind, ProblemErrorController.detail(kind), path);
    response.setStatus(problem.status());
    HttpFields.Mutable headers = response.getHeaders();
    if (unread) {
      // Jetty hangs up then, and does not say so: who asked would use the connection again.
      headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    // Of what Jetty could not read at all, nobody has set them before.
    SecurityHeaders.of(request).forEach(headers::put);
    if (kind == Problem.Kind.METHOD_NOT_ALLOWED) {
      headers.put(HttpHeader.ALLOW, Problem.METHODS);
    }
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(JSON.writeValueAsBytes(problem)), callback);
    return true;
  }

  private static int status(Request request, Response response) {
    return request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
        ? refused.getCode()
        : response.getStatus();
  }
}
