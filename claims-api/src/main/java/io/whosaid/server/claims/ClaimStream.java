package io.whosaid.server.claims;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.sources.MergeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Walks over all claims that a filter fits, of which only some are in memory at a time. */
@ApplicationScoped
public class ClaimStream {
  private static final int BATCH = 500;

  private final Session database;
  private final MergeGroups groups;

  ClaimStream(Session database, MergeGroups groups) {
    this.database = database;
    this.groups = groups;
  }

  /** Takes what was made of one claim. */
  public interface Taker<T> {
    /** Takes {@code claim}. */
    void take(T claim) throws IOException;
  }

  /** The filter that {@code parameters} ask for; throws a problem if they ask for none. */
  public ClaimFilter filter(Parameters parameters) {
    ClaimFilter filter = new ClaimFilter(parameters, groups);
    parameters.check();
    return filter.exactly();
  }

  /**
   * Gives what {@code view} makes of each claim that {@code filter} fits to {@code taker}, in the
   * order of lists. A view is made of many claims at once, in the transaction that read them.
   */
  public <T> void walk(ClaimFilter filter, Function<List<Claim>, List<T>> view, Taker<T> taker)
      throws IOException {
    long place = Long.MAX_VALUE;
    Batch<T> batch;
    do {
      long before = place;
      batch = QuarkusTransaction.requiringNew().call(() -> batch(filter, before, view));
      for (T claim : batch.views()) {
        taker.take(claim);
      }
      place = batch.last();
    } while (batch.views().size() == BATCH);
  }

  private record Batch<T>(List<T> views, long last) {}

  private <T> Batch<T> batch(ClaimFilter filter, long before, Function<List<Claim>, List<T>> view) {
    NativeQuery<Long> query =
        ColumnQuery.of(
            database,
            "select c.id from claim c where "
                + filter.where(false)
                + " and c.place < :place order by c.place desc limit "
                + BATCH,
            Long.class);
    filter.bind(query);
    List<Claim> claims = Claim.inOrder(query.setParameter("place", before).getResultList());
    long last = claims.isEmpty() ? before : claims.get(claims.size() - 1).place();
    Batch<T> batch = new Batch<>(view.apply(claims), last);
    database.clear();
    return batch;
  }
}
