package io.whosaid.server.claims;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.sources.MergeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
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

  /** Takes one claim. */
  public interface Taker {
    /** Takes {@code claim}. */
    void take(ClaimView claim) throws IOException;
  }

  /** The filter that {@code parameters} ask for; throws a problem if they ask for none. */
  public ClaimFilter filter(Parameters parameters) {
    ClaimFilter filter = new ClaimFilter(parameters, groups);
    parameters.check();
    return filter.exactly();
  }

  /** Gives each claim that {@code filter} fits to {@code taker}, in the order of lists. */
  public void walk(ClaimFilter filter, Taker taker) throws IOException {
    long place = Long.MAX_VALUE;
    List<Batched> batch;
    do {
      long before = place;
      batch = QuarkusTransaction.requiringNew().call(() -> batch(filter, before));
      for (Batched claim : batch) {
        taker.take(claim.view());
        place = claim.place();
      }
    } while (batch.size() == BATCH);
  }

  private record Batched(long place, ClaimView view) {}

  private List<Batched> batch(ClaimFilter filter, long before) {
    NativeQuery<Long> query =
        ColumnQuery.of(
            database,
            "select c.id from claim c where "
                + filter.where(false)
                + " and c.place < :place order by c.place desc limit "
                + BATCH,
            Long.class);
    filter.bind(query);
    List<Batched> found =
        Claim.inOrder(query.setParameter("place", before).getResultList()).stream()
            .map(claim -> new Batched(claim.place(), ClaimView.of(claim)))
            .toList();
    database.clear();
    return found;
  }
}
