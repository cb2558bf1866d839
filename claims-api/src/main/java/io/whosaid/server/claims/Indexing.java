package io.whosaid.server.claims;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Works the words of new and changed claims into the indexes that words are looked up in. Until
 * then they wait in a list beside each index, which every search reads, and which whoever makes it
 * too long has to work in: so this is done now and then, while nobody waits for it.
 */
@ApplicationScoped
class Indexing {
  private static final List<String> INDEXES =
      List.of("claim_document", "claim_search", "claim_speaker", "claim_via");

  private final EntityManager database;

  Indexing(EntityManager database) {
    this.database = database;
  }

  @Scheduled(
      every = "3s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  @Transactional
  void workIn() {
    for (String index : INDEXES) {
      database
          .createNativeQuery("select gin_clean_pending_list(to_regclass(:index))")
          .setParameter("index", index)
          .getSingleResult();
    }
  }
}
