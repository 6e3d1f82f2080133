package org.crimeprofile.web;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP whose patience with a request's head has an end. Tomcat's own time limit starts anew with
 * each byte, so that a client who sends one every few seconds would keep its connection for days.
 */
public class PatientProtocol extends Http11NioProtocol {

  /** Longest time from the first byte of a request to the last of its head. */
  static final int SECONDS = 10;

  @Override
  protected Processor createProcessor() {
    return new PatientProcessor(this, getAdapter());
  }

  private static final class PatientProcessor extends Http11Processor {

    private long deadline;

    PatientProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
      super(protocol, adapter);
    }

    /** Called whenever some of a request arrives. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
      long now = System.nanoTime();
      if (deadline == 0) {
        deadline = now + TimeUnit.SECONDS.toNanos(SECONDS);
      } else if (now > deadline) {
        deadline = 0;
        return SocketState.CLOSED;
      }
      SocketState state = super.service(socket);
      if (state != SocketState.LONG) {
        deadline = 0;
      }
      return state;
    }
  }
}
