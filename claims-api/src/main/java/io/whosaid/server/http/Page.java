package io.whosaid.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param next where the next page begins; null on the last one
 * @param total how many there are on all pages; null where that is not known cheaply
 */
public record Page<T>(
    List<T> items,
    @Schema(nullable = true, description = "The next page's cursor; null on the last page.")
        String next,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description =
                "How many there are on all pages; on the first one, where that is known cheaply.")
        Long total) {

  /** A page of the first {@code limit} of {@code found}, which holds one more if there is more. */
  public static <E, T> Page<T> of(
      List<E> found, int limit, Function<E, T> view, Function<E, Cursor> cursor, Long total) {
    boolean more = found.size() > limit;
    List<E> shown = more ? found.subList(0, limit) : found;
    String next = more ? cursor.apply(shown.get(limit - 1)).toString() : null;
    return new Page<>(shown.stream().map(view).toList(), next, total);
  }

  /** The page, with a link to the next one. */
  public RestResponse<Page<T>> response(UriInfo uri) {
    ResponseBuilder<Page<T>> response = ResponseBuilder.ok(this);
    if (next != null) {
      URI place = uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
      response.links(Link.fromUri(place).rel("next").build());
    }
    return response.build();
  }
}
