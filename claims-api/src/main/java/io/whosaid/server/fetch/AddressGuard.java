package io.whosaid.server.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells public addresses from those that reach this machine, its network or a cloud's metadata
 * (IANA special-purpose registries).
 */
final class AddressGuard {
  private static final List<Block> V4 =
      List.of(
          Block.of(0, 0, 0, 0, 8),
          Block.of(10, 0, 0, 0, 8),
          Block.of(100, 64, 0, 0, 10),
          Block.of(127, 0, 0, 0, 8),
          Block.of(169, 254, 0, 0, 16),
          Block.of(172, 16, 0, 0, 12),
          Block.of(192, 0, 0, 0, 24),
          Block.of(192, 0, 2, 0, 24),
          Block.of(192, 88, 99, 0, 24),
          Block.of(192, 168, 0, 0, 16),
          Block.of(198, 18, 0, 0, 15),
          Block.of(198, 51, 100, 0, 24),
          Block.of(203, 0, 113, 0, 24),
          Block.of(224, 0, 0, 0, 3));

  private AddressGuard() {}

  private record Block(int network, int bits) {
    static Block of(int a, int b, int c, int d, int bits) {
      return new Block(a << 24 | b << 16 | c << 8 | d, bits);
    }

    boolean holds(int address) {
      return (address ^ network) >>> (32 - bits) == 0;
    }
  }

  /** Whether {@code address} is one that anybody on the internet may ask. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      int number = 0;
      for (byte b : bytes) {
        number = number << 8 | (b & 0xFF);
      }
      int asked = number;
      return V4.stream().noneMatch(block -> block.holds(asked));
    }
    // Of IPv6 only global unicast, without the ranges in it that lead to other addresses.
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    boolean global = first >>> 13 == 1;
    boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
    return global && !special && first != 0x2002 && first != 0x3FFF;
  }
}
