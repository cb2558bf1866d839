package io.whosaid.server.fetch;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gets pages from the web. Each address, also one that a page sends on to, is looked up here; it
 * must be public, and the connection is made to the very address that was checked.
 */
@ApplicationScoped
public class Fetcher {
  private static final int LARGEST = 5_000_000;
  private static final int REDIRECTS = 5;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown");
  private static final Pattern CHARSET =
      Pattern.compile("charset=[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final HttpClient client;
  private final Predicate<InetAddress> allowed;
  private final Duration patience;

  /** Reaches public addresses only. */
  @Inject
  Fetcher(Vertx vertx) {
    this(vertx, AddressGuard::isPublic, Duration.ofSeconds(15));
  }

  Fetcher(Vertx vertx, Predicate<InetAddress> allowed, Duration patience) {
    this.allowed = allowed;
    this.patience = patience;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) patience.toMillis())
                .setKeepAlive(false)
                .setMaxHeaderSize(16_384)
                .setDecompressionSupported(true));
  }

  /**
   * A page.
   *
   * @param address where it was in the end
   * @param type its media type, without parameters
   * @param text what stands there
   */
  public record Page(URI address, String type, String text) {}

  /** Gets the page at {@code address}; throws if it cannot be had. */
  public Page fetch(String address) throws FetchException {
    long end = System.nanoTime() + patience.toNanos();
    URI next = parse(address);
    for (int i = 0; i <= REDIRECTS; i++) {
      Answer answer = ask(next, end);
      if (answer.location() == null) {
        return page(next, answer);
      }
      next = parse(next.resolve(answer.location()).toString());
    }
    throw new FetchException("is sent on more than %d times".formatted(REDIRECTS));
  }

  /**
   * Sends {@code body} to the address and gives the status of the answer, whose body is not read;
   * no redirect is followed. Throws if the address cannot be reached, or is not public.
   */
  public int post(String address, String body, Map<String, String> headers) throws FetchException {
    long end = System.nanoTime() + patience.toNanos();
    RequestOptions request = request(HttpMethod.POST, parse(address), end);
    headers.forEach(request::putHeader);
    return await(
        client
            .request(request)
            .compose(r -> r.send(body))
            .map(
                response -> {
                  response.request().connection().close();
                  return response.statusCode();
                }),
        patience.toMillis());
  }

  private record Answer(String location, String type, Buffer body) {}

  private static URI parse(String address) throws FetchException {
    try {
      URI uri = URI.create(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !Set.of("http", "https").contains(scheme)) {
        throw new FetchException("is not an http or https address");
      }
      if (uri.getUserInfo() != null) {
        throw new FetchException("holds a name or password");
      }
      return uri;
    } catch (IllegalArgumentException e) {
      throw new FetchException("is not an http or https address");
    }
  }

  private Answer ask(URI uri, long end) throws FetchException {
    RequestOptions request =
        request(HttpMethod.GET, uri, end).putHeader("Accept", String.join(", ", TYPES));
    Future<HttpClientRequest> asked = client.request(request);
    try {
      return await(
          asked.compose(HttpClientRequest::send).compose(this::read), request.getTimeout());
    } finally {
      // Whether it answered, was refused or is still sending.
      asked.onSuccess(r -> r.connection().close());
    }
  }

  /** A request to the very address that was checked. */
  private RequestOptions request(HttpMethod method, URI uri, long end) throws FetchException {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
    InetAddress address = publicAddress(uri.getHost());
    long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (millis <= 0) {
      throw slow();
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return new RequestOptions()
        .setMethod(method)
        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
        .setHost(uri.getHost())
        .setPort(port)
        .setSsl(secure)
        .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
        .setTimeout(millis)
        .putHeader("User-Agent", "whosaid");
  }

  private InetAddress publicAddress(String host) throws FetchException {
    try {
      InetAddress[] all = InetAddress.getAllByName(host);
      if (Arrays.stream(all).allMatch(allowed)) {
        return all[0];
      }
      throw new FetchException("leads to an address that is not public");
    } catch (UnknownHostException e) {
      throw new FetchException("names a host that is not known");
    }
  }

  private Future<Answer> read(HttpClientResponse response) {
    int status = response.statusCode();
    String location = response.getHeader("Location");
    if (MOVED.contains(status) && location != null) {
      response.request().connection().close();
      return Future.succeededFuture(new Answer(location, null, null));
    }
    String type = response.getHeader("Content-Type");
    String bare = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (status != 200) {
      return refuse(response, "answers with status %d".formatted(status));
    }
    if (!TYPES.contains(bare)) {
      return refuse(response, "is of type '%s', not a page or a text".formatted(bare));
    }
    Buffer body = Buffer.buffer();
    io.vertx.core.Promise<Answer> whole = io.vertx.core.Promise.promise();
    response.exceptionHandler(whole::tryFail);
    response.handler(
        chunk -> {
          if (body.length() + chunk.length() > LARGEST) {
            whole.tryFail(new FetchException("is larger than 5 MB"));
            response.request().connection().close();
          } else {
            body.appendBuffer(chunk);
          }
        });
    response.endHandler(end -> whole.tryComplete(new Answer(null, type, body)));
    return whole.future();
  }

  private static Future<Answer> refuse(HttpClientResponse response, String reason) {
    response.request().connection().close();
    return Future.failedFuture(new FetchException(reason));
  }

  private static <T> T await(Future<T> answer, long millis) throws FetchException {
    try {
      return answer.toCompletionStage().toCompletableFuture().get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FetchException refusal) {
        throw refusal;
      }
      throw e.getCause() instanceof TimeoutException
          ? slow()
          : new FetchException("cannot be reached");
    } catch (TimeoutException e) {
      throw slow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw slow();
    }
  }

  private static FetchException slow() {
    return new FetchException("does not answer in time");
  }

  private static Page page(URI address, Answer answer) {
    String type = answer.type().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return new Page(address, type, answer.body().toString(charset(answer)));
  }

  /** As the header says, or else the first kilobyte; UTF-8 without a word. */
  private static Charset charset(Answer answer) {
    Buffer body = answer.body();
    String head =
        body.getString(0, Math.min(1024, body.length()), StandardCharsets.ISO_8859_1.name());
    for (String place : new String[] {answer.type(), head}) {
      Matcher matcher = CHARSET.matcher(place);
      if (matcher.find()) {
        try {
          return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          return StandardCharsets.UTF_8;
        }
      }
    }
    return StandardCharsets.UTF_8;
  }
}
