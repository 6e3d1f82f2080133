package org.crimeprofile.database;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Stands before a real server: hangs up on the first caller, asks the second for patience, and lets
 * the others through.
 */
final class LateServer implements AutoCloseable {

  private final ServerSocket socket;
  private final int behind;

  LateServer(int behind) throws IOException {
    this.socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    this.behind = behind;
    inBackground(this::answer);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void answer() throws IOException {
    socket.accept().close();
    try (Socket caller = socket.accept()) {
      askForPatience(caller);
    }
    while (true) {
      Socket caller = socket.accept();
      Socket server = new Socket("127.0.0.1", behind);
      inBackground(() -> pass(caller, server));
      inBackground(() -> pass(server, caller));
    }
  }

  /** An ErrorResponse, as a server sends it while it starts. */
  private static void askForPatience(Socket caller) throws IOException {
    caller.getInputStream().read(new byte[1024]);
    byte[] fields =
        "SFATAL\0C57P03\0Mthe database system is starting up\0\0"
            .getBytes(StandardCharsets.US_ASCII);
    DataOutputStream out = new DataOutputStream(caller.getOutputStream());
    out.writeByte('E');
    out.writeInt(4 + fields.length);
    out.write(fields);
    out.flush();
  }

  private static void pass(Socket from, Socket to) throws IOException {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] buffer = new byte[8192];
      for (int length; (length = in.read(buffer)) > 0; ) {
        out.write(buffer, 0, length);
        out.flush();
      }
    }
  }

  private interface Task {
    void run() throws IOException;
  }

  private void inBackground(Task task) {
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
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
