package org.crimeprofile.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Lets ready answers reach the response as Tomcat itself has it. */
final class TomcatResponseValve extends ValveBase {

  /** The request's attribute that holds it. */
  static final String RESPONSE = TomcatResponseValve.class.getName();

  TomcatResponseValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    request.setAttribute(RESPONSE, response.getCoyoteResponse());
    getNext().invoke(request, response);
  }
}
