package io.whosaid.claims.http;

import jakarta.ws.rs.core.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with what can be changed, under the tag that {@link Precondition} knows. */
public final class Tagged {
  private Tagged() {}

  /** The tag of something at {@code version}. */
  public static EntityTag tag(int version) {
    return new EntityTag("v" + version);
  }

  /** The answer that shows {@code view}, which is at {@code version}. */
  public static <T> RestResponse<T> response(RestResponse.Status status, T view, int version) {
    return ResponseBuilder.create(status, view).tag(tag(version)).build();
  }
}
