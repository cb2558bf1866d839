package io.whosaid.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with what can be changed, under the tag that {@link Precondition} knows. */
public final class ETagResponses {
  private static final int BYTES_OF_HASH = 8;

  private ETagResponses() {}

  /** The tag of something at {@code version}. */
  public static EntityTag tag(int version) {
    return new EntityTag("v" + version);
  }

  /**
   * The tag of something at {@code version} that {@code json} shows: another one for whatever else
   * it shows. A {@link Precondition} looks at the version alone.
   */
  public static EntityTag tag(int version, JsonNode json) {
    return new EntityTag("v%d.%s".formatted(version, hash(json.toString())));
  }

  /** The answer that shows {@code view}, which is at {@code version}. */
  public static <T> RestResponse<T> response(RestResponse.Status status, T view, int version) {
    return ResponseBuilder.create(status, view).tag(tag(version)).build();
  }

  /** The answer that shows {@code view}, unless {@code request} says that its tag is known. */
  public static <T> RestResponse<T> unlessKnown(HttpHeaders request, T view, EntityTag tag) {
    return isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
        ? ResponseBuilder.<T>notModified(tag).build()
        : ResponseBuilder.ok(view).tag(tag).build();
  }

  private static boolean isKnown(String ifNoneMatch, EntityTag tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(String::strip)
            .map(known -> known.startsWith("W/") ? known.substring(2) : known)
            .anyMatch(known -> known.equals("*") || known.equals('"' + tag.getValue() + '"'));
  }

  private static String hash(String text) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, BYTES_OF_HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
