package io.whosaid.server.http;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where requests come from. Behind proxies that are trusted, a client is the last address of {@code
 * X-Forwarded-For} that is not such a proxy's: those before it are what the client itself said.
 */
@ApplicationScoped
public class Clients {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private static final int NETWORK_BYTES = 8;

  /** What stands before an IPv4 address that a translator writes as IPv6 (RFC 6052). */
  private static final byte[] TRANSLATED = {
    0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private final List<IpSubnetFilterRule> proxies;

  Clients(@ConfigProperty(name = "whosaid.trusted-proxies") Optional<Set<String>> proxies) {
    this.proxies = proxies.orElse(Set.of()).stream().map(Clients::rule).toList();
  }

  /**
   * What limits count as one client: its address, or for IPv6 its /64 network. Whoever has one
   * address of such a network usually has all of them.
   */
  public String network(HttpServerRequest request) {
    return network(address(request));
  }

  static String network(String address) {
    byte[] bytes = bytes(address);
    if (bytes == null) {
      return address;
    }
    if (isTranslated(bytes)) {
      bytes = Arrays.copyOfRange(bytes, TRANSLATED.length, bytes.length);
    }
    InetAddress client = of(bytes); // that of an IPv4-mapped address is an IPv4 address
    if (client instanceof Inet4Address) {
      return client.getHostAddress();
    }
    Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
    return NetUtil.toAddressString(of(bytes)) + "/" + NETWORK_BYTES * Byte.SIZE;
  }

  private static boolean isTranslated(byte[] bytes) {
    return Arrays.equals(
        bytes, 0, Math.min(TRANSLATED.length, bytes.length), TRANSLATED, 0, TRANSLATED.length);
  }

  /** The address of the client, as text. */
  public String address(HttpServerRequest request) {
    String client = request.connection().remoteAddress().hostAddress();
    if (proxies.isEmpty() || !isProxy(client)) {
      return client;
    }
    List<String> said =
        request.headers().getAll(FORWARDED_FOR).stream()
            .flatMap(line -> List.of(line.split(",", -1)).stream())
            .map(Clients::bare)
            .toList();
    for (int i = said.size() - 1; i >= 0; i--) {
      if (bytes(said.get(i)) == null) {
        return client;
      }
      client = said.get(i);
      if (!isProxy(client)) {
        return client;
      }
    }
    return client;
  }

  /** Whether a request came by a proxy that is trusted. */
  boolean isForwarded(HttpServerRequest request) {
    return !proxies.isEmpty() && isProxy(request.connection().remoteAddress().hostAddress());
  }

  private boolean isProxy(String address) {
    byte[] bytes = bytes(address);
    if (bytes == null) {
      return false;
    }
    InetSocketAddress socket = new InetSocketAddress(of(bytes), 0);
    return proxies.stream().anyMatch(rule -> rule.matches(socket));
  }

  private static InetAddress of(byte[] address) {
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // of a wrong length, which it has not
    }
  }

  private static byte[] bytes(String address) {
    return NetUtil.createByteArrayFromIpAddressString(address);
  }

  /** "[2001:db8::1]:443" and "192.0.2.1:443" without the port. */
  private static String bare(String written) {
    String text = written.strip();
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      return end < 0 ? text : text.substring(1, end);
    }
    int colon = text.indexOf(':');
    return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
  }

  private static IpSubnetFilterRule rule(String network) {
    String[] parts = network.strip().split("/", 2);
    byte[] address = bytes(parts[0]);
    int bits = address == null ? 0 : address.length * 8;
    int prefix =
        parts.length == 1 ? bits : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
    if (address == null || prefix < 0 || prefix > bits) {
      throw new IllegalArgumentException(
          "whosaid.trusted-proxies: '%s' is not an address such as 127.0.0.1 or a network such as 10.0.0.0/8"
              .formatted(network));
    }
    return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
  }
}
