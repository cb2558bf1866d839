package io.whosaid.server.startup;

import io.whosaid.postgres.CannotStartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where the server listens.
 *
 * @param host an address of this machine
 * @param port 0 for any that is free
 */
record ListenAddress(String host, int port) {

  /**
   * Checks that the address is one of this machine and the port free, before anything is started.
   *
   * @throws CannotStartException if not
   */
  static ListenAddress at(String host, int port) throws CannotStartException {
    if (port < 0 || port > 65_535) {
      throw new CannotStartException("port %d is not within 0 and 65535".formatted(port));
    }
    InetAddress address = address(host);
    try {
      new ServerSocket(port, 1, address).close();
      return new ListenAddress(host, port);
    } catch (IOException e) {
      throw new CannotStartException(
          "cannot listen on port %d (%s); stop what listens there, or choose another with --port"
              .formatted(port, e.getMessage()));
    }
  }

  /** The address of the page, for someone at this machine. */
  String link() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
    return "http://%s:%d".formatted(name, port);
  }

  private static InetAddress address(String host) throws CannotStartException {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new CannotStartException("--host %s: no such address on this machine".formatted(host));
    }
  }

  /** Whether others cannot reach it. */
  boolean isLoopback() throws CannotStartException {
    return address(host).isLoopbackAddress();
  }
}
