package org.crimeprofile.web.limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a service and its database, and can be shut: slammed, as if the server had been
 * killed, or silently, as if it hung.
 */
final class Gate implements AutoCloseable {

  private final ServerSocket socket;
  private final String host;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean slammed;
  private volatile boolean silent;

  Gate(String host, int port) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    this.host = host;
    this.port = port;
    inBackground(this::answer);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Breaks all connections, and each new one. */
  void slam() {
    slammed = true;
    open.forEach(Gate::hangUp);
  }

  /** Keeps all connections, and lets nothing through. */
  void fallSilent() {
    silent = true;
  }

  void reopen() {
    slammed = false;
    synchronized (this) {
      silent = false;
      notifyAll();
    }
  }

  private void answer() throws IOException {
    while (true) {
      Socket caller = socket.accept();
      if (slammed) {
        hangUp(caller);
        continue;
      }
      Socket server = new Socket(host, port);
      open.add(caller);
      open.add(server);
      inBackground(() -> pass(caller, server));
      inBackground(() -> pass(server, caller));
    }
  }

  private void pass(Socket from, Socket to) throws IOException {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] buffer = new byte[8192];
      for (int length; (length = in.read(buffer)) > 0; ) {
        waitWhileSilent();
        out.write(buffer, 0, length);
        out.flush();
      }
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private synchronized void waitWhileSilent() {
    while (silent) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Task {
    void run() throws IOException;
  }

  private static void inBackground(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // One side hung up, or the test is over.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
