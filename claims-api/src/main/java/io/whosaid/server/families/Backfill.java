package io.whosaid.server.families;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.database.ColumnQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Finds the families of quotations that an earlier version of the program stored without any: the
 * youngest first, in small steps, while the server already serves.
 */
@ApplicationScoped
class Backfill {
  private static final Logger LOG = Logger.getLogger(Backfill.class);
  private static final int STEP = 100;

  private final Session database;
  private final QuoteClusterer clusterer;
  private volatile boolean ending;

  Backfill(Session database, QuoteClusterer clusterer) {
    this.database = database;
    this.clusterer = clusterer;
  }

  void begin(@Observes StartupEvent event) {
    Thread thread = new Thread(this::run, "families of earlier claims");
    thread.setDaemon(true);
    thread.start();
  }

  void end(@Observes ShutdownEvent event) {
    ending = true;
  }

  private void run() {
    try {
      long before = QuarkusTransaction.requiringNew().call(this::oldest);
      while (!ending && before > 0) {
        long from = before;
        before = QuarkusTransaction.requiringNew().call(() -> step(from));
      }
    } catch (RuntimeException e) {
      if (!ending) {
        LOG.error("Claims of an earlier version keep no versions until the next start.", e);
      }
    }
  }

  /** The oldest claim that has a family; those before it are looked at. */
  private long oldest() {
    return ColumnQuery.of(
            database,
            "select coalesce(min(claim_id), (select max(id) + 1 from claim), 0)"
                + " from claim_version",
            Long.class)
        .getSingleResult();
  }

  /** Adds claims before {@code before}, and says from where to go on; 0 when there are no more. */
  long step(long before) {
    List<Long> ids =
        ColumnQuery.of(
                database,
                "select id from claim where id < :before and not exists"
                    + " (select 1 from claim_version where claim_id = id)"
                    + " order by id desc limit "
                    + STEP,
                Long.class)
            .setParameter("before", before)
            .getResultList();
    clusterer.add(Claim.inOrder(ids));
    return ids.isEmpty() ? 0 : ids.get(ids.size() - 1);
  }
}
