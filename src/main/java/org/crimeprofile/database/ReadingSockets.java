package org.crimeprofile.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Makes the sockets of the reading connections, which wait for the server only so long. The
 * driver's own {@code socketTimeout} counts whole seconds.
 */
public final class ReadingSockets extends SocketFactory {

  private final int timeoutInMillis;

  /**
   * Called by the driver.
   *
   * @param timeoutInMillis how long a read may wait, as {@code socketFactoryArg} gives it
   */
  public ReadingSockets(String timeoutInMillis) {
    this.timeoutInMillis = Integer.parseInt(timeoutInMillis);
  }

  @Override
  public Socket createSocket() throws SocketException {
    Socket socket = new Socket();
    socket.setSoTimeout(timeoutInMillis);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return limited(new Socket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return limited(new Socket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return limited(new Socket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return limited(new Socket(host, port, local, localPort));
  }

  private Socket limited(Socket socket) throws SocketException {
    socket.setSoTimeout(timeoutInMillis);
    return socket;
  }
}
