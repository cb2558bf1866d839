package io.whosaid.server.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the server and its database, and lets nothing through while it is {@link #on}. */
final class BlackHole implements AutoCloseable {
  private final ServerSocket listening = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final int port;
  private volatile boolean isOn;
  private final AtomicInteger cuts = new AtomicInteger();

  /** Leads to {@code port} of this machine. */
  BlackHole(int port) throws IOException {
    this.port = port;
    begin(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** From now on connections are accepted, and nothing is ever answered. */
  void on() {
    isOn = true;
  }

  /** New connections are served; those that something was swallowed of stay silent for ever. */
  void off() {
    isOn = false;
  }

  /** Connections that are open stay silent for ever; new ones are served. */
  void cut() {
    cuts.incrementAndGet();
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listening.accept();
      sockets.add(client);
      if (!isOn) {
        Socket database = new Socket(InetAddress.getLoopbackAddress(), port);
        sockets.add(database);
        begin(() -> pass(client, database));
        begin(() -> pass(database, client));
      }
    }
  }

  private void pass(Socket from, Socket to) throws IOException {
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    byte[] bytes = new byte[8192];
    int before = cuts.get();
    boolean isLost = false;
    for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
      isLost |= isOn || cuts.get() > before;
      if (!isLost) {
        out.write(bytes, 0, n);
      }
    }
    if (!isLost) {
      to.close();
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void begin(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // a connection ended
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    sockets.forEach(
        socket -> {
          try {
            socket.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
