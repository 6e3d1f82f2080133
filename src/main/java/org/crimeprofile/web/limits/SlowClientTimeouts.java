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
 * HTTP whose patience with a request's head has an end. Jetty's own time limit starts anew with
 * each byte, so that a client who sends one every few seconds would keep its connection for days.
 */
public final class SlowClientTimeouts extends HttpConnectionFactory {

  /** Longest time from the first byte of a request to the last of its head. */
  private static final long MOST_MILLIS = 10_000;

  /** Longest silence within a request or an answer. */
  private static final long MOST_SILENT_MILLIS = 5_000;

  public SlowClientTimeouts(HttpConfiguration configuration) {
    super(configuration);
  }

  /**
   * While a request is answered, its client may be silent no longer than within it. Not for small
   * answers, which are gone at once, and cost little more than this does.
   */
  public static void limit(Request request) {
    EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
    long usual = client.getIdleTimeout();
    client.setIdleTimeout(MOST_SILENT_MILLIS);
    Request.addCompletionListener(request, failure -> client.setIdleTimeout(usual));
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    return configure(
        new PatientConnection(getHttpConfiguration(), connector, endPoint), connector, endPoint);
  }

  private static final class PatientConnection extends HttpConnection {

    // Set while the constructor above runs, so without a value here.
    private RequestHandler handler;

    PatientConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
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
          new PatientParser(
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

  private static final class PatientParser extends HttpParser {

    private final EndPoint client;
    private final long usualMillis;
    private long deadline;

    PatientParser(
        RequestHandler handler,
        int longest,
        HttpCompliance compliance,
        EndPoint client,
        long usualMillis) {
      super(handler, longest, compliance);
      this.client = client;
      this.usualMillis = usualMillis;
    }

    /** Called whenever some of a request arrives. */
    @Override
    public boolean parseNext(ByteBuffer arrived) {
      if (deadline != 0) {
        if (NanoTime.isBefore(deadline, NanoTime.now())) {
          throw new UncheckedIOException(new EOFException("took too long over its head"));
        }
        client.setIdleTimeout(usualMillis);
      }
      boolean handle = super.parseNext(arrived);
      if (State.START.compareTo(getState()) < 0 && getState().compareTo(State.HEADER) <= 0) {
        beginToWait();
      } else {
        deadline = 0;
      }
      return handle;
    }

    private void beginToWait() {
      long now = NanoTime.now();
      if (deadline == 0) {
        deadline = now + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
      }
      long left = NanoTime.millisElapsed(now, deadline);
      client.setIdleTimeout(Math.max(1, Math.min(MOST_SILENT_MILLIS, left)));
    }
  }
}
