package org.crimeprofile.web.server;

import java.util.concurrent.Executor;
import org.crimeprofile.web.header.SecurityHeaders;
import org.crimeprofile.web.limits.ConcurrencyLimiter;
import org.crimeprofile.web.limits.SlowClientTimeouts;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/**
 * Hands requests from the threads of the connections, which may not wait, to those of the
 * application, which may. The id of a request is in all that is logged on its behalf.
 */
final class DispatchHandler extends Handler.Wrapper {

  private static final String MDC_KEY = "request_id";

  private final Executor threads;

  /**
   * @param threads run the application
   */
  DispatchHandler(Executor threads) {
    this.threads = threads;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    SecurityHeaders.of(request).forEach(response.getHeaders()::add);
    request.setAttribute(ConcurrencyLimiter.RECEIVED_AT, System.nanoTime());
    threads.execute(() -> dispatch(request, response, callback));
    return true;
  }

  private void dispatch(Request request, Response response, Callback callback) {
    SlowClientTimeouts.apply(request);
    RequestId.of(request).ifPresent(id -> MDC.put(MDC_KEY, id));
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    } finally {
      MDC.remove(MDC_KEY);
    }
  }
}
