package org.crimeprofile.web.limits;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;

/**
 * HTTP with a deadline for a request's head. Jetty's own time limit starts anew with each byte, so
 * that a client who sends one every few seconds would keep its connection for days.
 */
public final class SlowClientTimeouts extends HttpConnectionFactory {

  /** Longest time from the first byte of a request to the last of its head. */
  private static final long HEADER_TIMEOUT_MILLIS = 10_000;

  /** Longest silence within a request or an answer. */
  private static final long IDLE_TIMEOUT_MILLIS = 5_000;

  public SlowClientTimeouts(HttpConfiguration configuration) {
    super(configuration);
  }

  /**
   * Applies the idle timeout while a request is answered. Not for small responses, which are sent
   * at once, and cost little more than this does.
   */
  public static void apply(Request request) {
    EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    long defaultIdleTimeout = endPoint.getIdleTimeout();
    endPoint.setIdleTimeout(IDLE_TIMEOUT_MILLIS);
    Request.addCompletionListener(request, failure -> endPoint.setIdleTimeout(defaultIdleTimeout));
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    return configure(
        new TimeLimitedConnection(getHttpConfiguration(), connector, endPoint),
        connector,
        endPoint);
  }

  private static final class TimeLimitedConnection extends HttpConnection {

    // Set while the constructor above runs, so without a value here.
    private RequestHandler handler;

    TimeLimitedConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint);
    }

    @Override
    protected RequestHandler newRequestHandler() {
      handler = super.newRequestHandler();
      return handler;
    }

    @Override
    protected HttpParser newHttpParser(HttpCompliance compliance) {
      HttpParser parser =
          new TimeLimitedParser(
              handler,
              getHttpConfiguration().getRequestHeaderSize(),
              compliance,
              getEndPoint(),
              getConnector().getIdleTimeout());
      parser.setHeaderCacheSize(getHttpConfiguration().getHeaderCacheSize());
      parser.setHeaderCacheCaseSensitive(getHttpConfiguration().isHeaderCacheCaseSensitive());
      return parser;
    }
  }

  private static final class TimeLimitedParser extends HttpParser {

    private final EndPoint endPoint;
    private final long defaultIdleTimeout;
    private long deadline;

    TimeLimitedParser(
        RequestHandler handler,
        int maxHeaderBytes,
        HttpCompliance compliance,
        EndPoint endPoint,
        long defaultIdleTimeout) {
      super(handler, maxHeaderBytes, compliance);
      this.endPoint = endPoint;
      this.defaultIdleTimeout = defaultIdleTimeout;
    }

    /** Called whenever some of a request arrives. */
    @Override
    public boolean parseNext(ByteBuffer arrived) {
      if (deadline != 0) {
        if (NanoTime.isBefore(deadline, NanoTime.now())) {
          throw new UncheckedIOException(new EOFException("took too long over its head"));
        }
        endPoint.setIdleTimeout(defaultIdleTimeout);
      }
      boolean handle = super.parseNext(arrived);
      if (State.START.compareTo(getState()) < 0 && getState().compareTo(State.HEADER) <= 0) {
        shortenIdleTimeout();
      } else {
        deadline = 0;
      }
      return handle;
    }

    private void shortenIdleTimeout() {
      long now = NanoTime.now();
      if (deadline == 0) {
        deadline = now + TimeUnit.MILLISECONDS.toNanos(HEADER_TIMEOUT_MILLIS);
      }
      long left = NanoTime.millisElapsed(now, deadline);
      endPoint.setIdleTimeout(Math.max(1, Math.min(IDLE_TIMEOUT_MILLIS, left)));
    }
  }
}
