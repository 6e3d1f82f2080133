package org.crimeprofile.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Answers from memory ahead of all layers of the application, which cost more than the answer. What
 * is unusual about a request is left to the filters: they say what is wrong with it.
 */
final class WarmValve extends ValveBase {

  private final Warm warm;

  WarmValve(Warm warm) {
    super(true);
    this.warm = warm;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    KeptAnswer answer =
        HeaderFilter.fits(request.getCoyoteRequest().getMimeHeaders())
            ? warm.answer(request)
            : null;
    if (answer == null) {
      getNext().invoke(request, response);
      return;
    }
    CrossOriginReads.allow(request, response);
    warm.send(answer, request, response);
  }
}
