package org.crimeprofile.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;

/**
 * What holds for every request, whoever answers it: it has a name, its answer has the security
 * headers, and its body is nobody's concern.
 */
class EdgeValve extends ValveBase {

  EdgeValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    String id = RequestId.assign(request);
    response.setHeader(RequestId.HEADER, id);
    SecurityHeaders.addTo(request, response);
    boolean body = hasBody(request);
    if (body) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
    }
    getNext().invoke(request, response);
    if (body) {
      leaveBody(request, response);
    }
  }

  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  /** Tomcat would read it to its end, and a client who sends it slowly would hold a thread. */
  private static void leaveBody(Request request, Response response) throws IOException {
    response.finishResponse();
    int status = response.getStatus();
    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    // To the log it is the answer that was sent, not the error that Tomcat takes this for.
    response.getCoyoteResponse().setStatus(status);
  }
}
