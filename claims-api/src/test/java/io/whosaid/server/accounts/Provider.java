package io.whosaid.server.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider on this machine that asks for no password: whoever comes to sign in is
 * {@link #next}.
 */
public final class Provider implements QuarkusTestResourceLifecycleManager {
  static final String CLIENT = "whosaid-test";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final KeyPair OURS = newKeys();
  private static final KeyPair OTHERS = newKeys();

  private static String issuer;
  private static Map<String, Object> next = Map.of();

  private final Map<String, Map<String, Object>> codes = new HashMap<>();
  private HttpServer server;

  /** Who signs in from now on. */
  static void next(Map<String, Object> claims) {
    next = claims;
  }

  /**
   * A good token, with these claims beside or instead of the usual ones; empty ones are left out.
   */
  static String token(Map<String, Object> claims) {
    return token(claims, OURS);
  }

  /** The same, signed with a key that the provider does not know. */
  static String forged(Map<String, Object> claims) {
    return token(claims, OTHERS);
  }

  private static String token(Map<String, Object> claims, KeyPair keys) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("iss", issuer);
    all.put("aud", CLIENT);
    all.put("iat", now);
    all.put("exp", now + 300);
    all.putAll(claims);
    all.values().removeIf(value -> value.equals(""));
    try {
      String signed =
          encoded(JSON.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT", "kid", "one")))
              + "."
              + encoded(JSON.writeValueAsBytes(all));
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + encoded(signature.sign());
    } catch (JsonProcessingException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/.well-known/openid-configuration", call -> json(call, description()));
    server.createContext("/keys", call -> json(call, Map.of("keys", new Object[] {key()})));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::exchange);
    server.start();
    return Map.of(
        "quarkus.oidc.tenant-enabled",
        "true",
        "quarkus.oidc.auth-server-url",
        issuer,
        "quarkus.oidc.client-id",
        CLIENT,
        "quarkus.oidc.credentials.secret",
        "a secret of more than thirty-two characters");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static Map<String, Object> description() {
    return Map.of(
        "issuer", issuer,
        "authorization_endpoint", issuer + "/authorize",
        "token_endpoint", issuer + "/token",
        "jwks_uri", issuer + "/keys");
  }

  private static Map<String, String> key() {
    RSAPublicKey key = (RSAPublicKey) OURS.getPublic();
    return Map.of(
        "kty", "RSA",
        "use", "sig",
        "alg", "RS256",
        "kid", "one",
        "n", encoded(unsigned(key.getModulus())),
        "e", encoded(unsigned(key.getPublicExponent())));
  }

  private void authorize(HttpExchange call) throws IOException {
    Map<String, String> asked = form(call.getRequestURI().getRawQuery());
    String code = "code-" + codes.size();
    codes.put(code, next);
    call.getResponseHeaders()
        .add(
            "Location",
            asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    call.sendResponseHeaders(302, -1);
    call.close();
  }

  private void exchange(HttpExchange call) throws IOException {
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, Object> claims = codes.remove(form(body).get("code"));
    if (claims == null) {
      call.sendResponseHeaders(400, -1);
      call.close();
      return;
    }
    json(
        call,
        Map.of(
            "id_token",
            token(claims),
            "access_token",
            "opaque",
            "token_type",
            "Bearer",
            "expires_in",
            300));
  }

  private static void json(HttpExchange call, Object value) throws IOException {
    byte[] body = JSON.writeValueAsBytes(value);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(200, body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  private static Map<String, String> form(String text) {
    return Arrays.stream(text.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
