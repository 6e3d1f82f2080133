package org.crimeprofile.web.problem;

import java.nio.ByteBuffer;
import org.crimeprofile.web.header.SecurityHeaders;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** Jetty's last word, for requests that reach no filter of ours: a problem like every other. */
public final class ProblemErrorHandler implements Request.Handler {

  /** The method of what Jetty could not make out. */
  private static final String UNPARSED_METHOD = "BAD";

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem.Kind kind = Problem.Kind.of(status(request, response));
    boolean unparsed = UNPARSED_METHOD.equals(request.getMethod());
    String path = unparsed ? "" : String.valueOf(request.getHttpURI().getPath());
    if (unparsed) {
      // Jetty hangs up then, and does not say so: who asked would use the connection again.
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    write(Problem.of(kind, ProblemErrorController.detail(kind), path), request, response, callback);
    return true;
  }

  /** Writes a problem where there is no servlet response. */
  public static void write(Problem problem, Request request, Response response, Callback callback) {
    response.setStatus(problem.status());
    HttpFields.Mutable headers = response.getHeaders();
    // Put, not added: what was refused by the application has them already.
    SecurityHeaders.of(request).forEach(headers::put);
    if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED_405) {
      headers.put(HttpHeader.ALLOW, Problem.METHODS);
    }
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(JSON.writeValueAsBytes(problem)), callback);
  }

  private static int status(Request request, Response response) {
    return request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
        ? refused.getCode()
        : response.getStatus();
  }
}
