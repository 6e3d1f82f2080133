package org.crimeprofile.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/** Puts the name of a request into all that is logged on its behalf. */
final class NamedInLogValve extends ValveBase {

  private static final String LOGGED_AS = "request_id";

  NamedInLogValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    RequestId.of(request).ifPresent(id -> MDC.put(LOGGED_AS, id));
    try {
      getNext().invoke(request, response);
    } finally {
      MDC.remove(LOGGED_AS);
    }
  }
}
