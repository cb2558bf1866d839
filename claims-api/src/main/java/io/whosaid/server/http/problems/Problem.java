package io.whosaid.server.http.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param type what sort of problem, for programs; {@code about:blank} when the status says all
 * @param title the sort of problem, for people
 * @param status the HTTP status
 * @param detail what went wrong this time and what to do
 * @param errors which parts of the request are wrong; empty when it is not about a part
 * @param more members that only this sort of problem has
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @Schema(examples = "about:blank") String type,
    String title,
    int status,
    String detail,
    List<Fault> errors,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {
  static final String RETRY = "retryAfter";

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A part of a request that is wrong.
   *
   * @param pointer JSON pointer into the body, or null
   * @param parameter name of the query parameter or header, or null
   * @param detail what is wrong with it and what is allowed
   */
  @Schema(name = "ProblemError")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fault(String pointer, String parameter, String detail) {
    /** A fault at {@code pointer} in the body. */
    public static Fault at(String pointer, String detail) {
      return new Fault(pointer, null, detail);
    }

    /** A fault of a query parameter or a header. */
    public static Fault of(String parameter, String detail) {
      return new Fault(null, parameter, detail);
    }
  }

  /** A problem whose status says what sort it is. */
  public static Problem of(int status, String detail) {
    return of(status, detail, List.of());
  }

  /** A problem with parts of the request. */
  public static Problem of(int status, String detail, List<Fault> faults) {
    String title = HttpResponseStatus.valueOf(status).reasonPhrase();
    return new Problem("about:blank", title, status, detail, faults, Map.of());
  }

  /** The same problem with a sort of its own, and one more member. */
  public Problem with(String type, String member, Object value) {
    return new Problem(type, title, status, detail, errors, Map.of(member, value));
  }

  /** The same problem, which may be gone after so many seconds. */
  public Problem retryAfter(long seconds) {
    return new Problem(type, title, status, detail, errors, Map.of(RETRY, seconds));
  }

  /** The response that tells it. */
  public Response response() {
    Response.ResponseBuilder response =
        Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    if (more.get(RETRY) != null) {
      response.header("Retry-After", more.get(RETRY));
    }
    return response.build();
  }

  /** The exception that makes it the response. */
  public ProblemException exception() {
    return new ProblemException(this);
  }
}
