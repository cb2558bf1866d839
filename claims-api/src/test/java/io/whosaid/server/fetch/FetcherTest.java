package io.whosaid.server.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Vertx VERTX = Vertx.vertx();

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private String root;

  /** Lets this machine through under the address 127.0.0.1 only. */
  private final Fetcher fetcher =
      new Fetcher(
          VERTX, address -> address.getHostAddress().equals("127.0.0.1"), Duration.ofSeconds(3));

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  private void page(String path, int status, String type, byte[] body, String location) {
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          if (type != null) {
            exchange.getResponseHeaders().add("Content-Type", type);
          }
          if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private void refused(String address, String reason) {
    FetchException refusal =
        assertThrows(FetchException.class, () -> fetcher.fetch(address), address);
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
  }

  @Test
  void aPageComesWithItsTypeAndLetters() throws Exception {
    byte[] latin = "<p>“Café”, 5 €".getBytes("windows-1252");
    page("/latin", 200, "text/html; charset=windows-1252", latin, null);
    page("/moved", 302, null, new byte[0], "/latin?x=1");
    Fetcher.Page page = fetcher.fetch(root + "/moved");
    assertEquals("<p>“Café”, 5 €", page.text());
    assertEquals("text/html", page.type());
    assertEquals(root + "/latin?x=1", page.address().toString());
  }

  @Test
  void whereAPageSendsOnToIsCheckedToo() {
    for (String place :
        new String[] {
          "http://127.0.0.2:" + server.getAddress().getPort() + "/secret",
          "http://169.254.169.254/latest/meta-data/",
          "http://[::1]/",
          "//10.0.0.1/"
        }) {
      String path = "/to" + asked.get();
      page(path, 301, null, new byte[0], place);
      refused(root + path, "leads to an address that is not public");
    }
    page("/file", 301, null, new byte[0], "file:///etc/passwd");
    refused(root + "/file", "is not an http or https address");
    page("/round", 301, null, new byte[0], "/round");
    refused(root + "/round", "is sent on more than 5 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.1/",
        "http://0x7f000001/",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::]/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.31.0.1/",
        "http://192.168.0.1/",
        "http://169.254.169.254/",
        "http://100.100.100.200/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://224.0.0.1/",
        "http://255.255.255.255/"
      })
  void noAddressThatIsNotPublicIsAsked(String address) {
    Fetcher strict = new Fetcher(VERTX, AddressGuard::isPublic, Duration.ofSeconds(3));
    FetchException refusal = assertThrows(FetchException.class, () -> strict.fetch(address));
    assertTrue(
        refusal.getMessage().matches(".*not (public|known|an http).*"), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
  void publicAddressesAre(String address) throws UnknownHostException {
    assertTrue(AddressGuard.isPublic(InetAddress.getAllByName(address)[0]));
    assertFalse(AddressGuard.isPublic(InetAddress.getLoopbackAddress()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.example/", "javascript:alert(1)", "http://", "x", "http://a b/"})
  void whatIsNoWebAddressIsRefused(String address) {
    refused(address, "is not an http or https address");
  }

  @Test
  void aNameInTheAddressIsRefused() {
    refused("http://user:secret@127.0.0.1/", "holds a name or password");
  }

  @Test
  void whatIsNoTextTooLargeOrBrokenIsRefused() {
    page("/image", 200, "image/png", new byte[] {1}, null);
    refused(root + "/image", "is of type 'image/png'");
    page("/large", 200, "text/html", "a".repeat(5_000_001).getBytes(StandardCharsets.UTF_8), null);
    refused(root + "/large", "is larger than 5 MB");
    refused(root + "/missing", "answers with status 404");
  }

  @Test
  void aPageThatComesCompressedUnaskedIsReadAndABombIsRefused() throws Exception {
    server.createContext("/packed", packed("<p>“Café”, 5 €".getBytes(StandardCharsets.UTF_8)));
    assertEquals("<p>“Café”, 5 €", fetcher.fetch(root + "/packed").text());
    server.createContext("/bomb", packed(new byte[50_000_000]));
    refused(root + "/bomb", "is larger than 5 MB");
  }

  /** Answers with gzip whatever a client accepts. */
  private static HttpHandler packed(byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, 0);
      try (GZIPOutputStream packed = new GZIPOutputStream(exchange.getResponseBody())) {
        packed.write(body);
      }
    };
  }

  @Test
  void whoDoesNotAnswerIsNotWaitedFor() {
    server.createContext(
        "/slow",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
        });
    long begin = System.nanoTime();
    refused(root + "/slow", "does not answer in time");
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 10);
  }
}
