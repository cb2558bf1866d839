package io.whosaid.server.claims;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Sums up the table of counts, which every change of claims makes longer. */
@ApplicationScoped
public class CountRollup {
  private static final int LONG = 2000;

  private final EntityManager database;

  CountRollup(EntityManager database) {
    this.database = database;
  }

  /** Sums up what has become long. Counts are the same before, meanwhile and after. */
  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  public void sumUp() {
    Number rows =
        (Number)
            database
                .createNativeQuery(
                    """
                    select coalesce(sum(rows - 1), 0)
                    from (select count(*) as rows from claim_count
                      group by attribution, verdict, kind, has_number, outlet_id, report) counted
                    """)
                .getSingleResult();
    if (rows.longValue() > LONG) {
      database
          .createNativeQuery(
              """
              with gone as (delete from claim_count returning *)
              insert into claim_count (attribution, verdict, kind, has_number, outlet_id, report, claims)
                select attribution, verdict, kind, has_number, outlet_id, report, sum(claims)
                from gone group by 1, 2, 3, 4, 5, 6 having sum(claims) <> 0
              """)
          .executeUpdate();
    }
  }
}
