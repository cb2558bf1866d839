package io.whosaid.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What limits count as one client. */
class ClientsTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "::ffff:192.0.2.7, 192.0.2.7",
    "::FFFF:c000:207, 192.0.2.7",
    "0:0:0:0:0:ffff:192.0.2.7, 192.0.2.7",
    "64:ff9b::c000:208, 192.0.2.8",
    "2001:db8:1:2::1, 2001:db8:1:2::/64",
    "2001:DB8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
    "2001:0db8:0001:0002:0000:0000:0000:0009, 2001:db8:1:2::/64",
    "2001:db8:1:3::1, 2001:db8:1:3::/64",
    "::1, ::/64",
    "fe80::1%eth0, fe80::/64",
  })
  void aClientIsAnAddressOrItsNetwork(String address, String client) {
    assertEquals(client, Clients.network(address));
  }

  /** Whoever counts by address gets a new count with each of an IPv6 network's addresses. */
  @Test
  void addressesAreOnlyForTheSecurityLog() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      assertEquals(
          List.of("Clients.java", "SecurityLog.java"),
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(ClientsTest::readsAddresses)
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList());
    }
  }

  private static boolean readsAddresses(Path file) {
    try {
      String text = Files.readString(file);
      return text.contains("clients.address(") || text.contains("remoteAddress()");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
