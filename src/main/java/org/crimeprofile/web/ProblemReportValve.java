package org.crimeprofile.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Tomcat's last word, for requests that reach no filter of ours: a problem like every other. */
public class ProblemReportValve extends ErrorReportValve {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    Problem.Kind kind = Problem.Kind.of(status);
    String path = request.getRequestURI();
    Problem problem =
        Problem.of(kind, ProblemErrorController.detail(kind), path == null ? "" : path);
    if (kind == Problem.Kind.METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, Problem.METHODS);
    }
    // Of what Tomcat could not read at all, nobody has set them before.
    SecurityHeaders.set(request, response);
    try {
      response.setContentType(Problem.MEDIA_TYPE);
      response.setCharacterEncoding("utf-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(JSON.writeValueAsString(problem));
        response.finishResponse();
      }
    } catch (IOException clientIsGone) {
      getContainer().getLogger().debug("no one left to tell", clientIsGone);
    }
  }
}
