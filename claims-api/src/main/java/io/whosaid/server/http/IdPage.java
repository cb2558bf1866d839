package io.whosaid.server.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Which page is asked for of a list that begins with what has the highest number.
 *
 * @param list the word for the list in its cursors
 * @param before all numbers on the page are below this
 * @param limit how many items it may hold
 */
public record IdPage(String list, long before, int limit) {

  /** What {@code parameters} ask for, of which none other may be there. */
  public static IdPage of(String list, Parameters parameters) {
    long before = parameters.cursor(list).map(Cursor::place).orElse(Long.MAX_VALUE);
    int limit = parameters.limit();
    parameters.check();
    return new IdPage(list, before, limit);
  }

  /** How many to look for, so that it shows whether there is another page. */
  public int wanted() {
    return limit + 1;
  }

  /** The page that shows {@code found}, of which each has a number. */
  public <E, T> RestResponse<Page<T>> page(
      List<E> found, Function<E, T> view, ToLongFunction<E> number, UriInfo uri) {
    return Page.of(
            found, limit, view, item -> new Cursor(list, 0, number.applyAsLong(item)), (Long) null)
        .response(uri);
  }
}
