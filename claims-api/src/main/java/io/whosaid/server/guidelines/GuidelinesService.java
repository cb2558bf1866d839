package io.whosaid.server.guidelines;

import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Writes versions of the guidelines, one after another. */
@ApplicationScoped
class GuidelinesService {
  private final CurrentUser user;
  private final EntityManager database;

  GuidelinesService(CurrentUser user, EntityManager database) {
    this.user = user;
    this.database = database;
  }

  /** Replaces the text if the version that holds is one that {@code ifMatch} names. */
  @Transactional
  Guidelines write(String ifMatch, String text) {
    Precondition precondition = Precondition.parse(ifMatch);
    // Two editors who save at once wait for each other here.
    database.createNativeQuery("lock table guidelines in exclusive mode").executeUpdate();
    int version = Guidelines.newest().map(newest -> newest.version).orElse(0);
    if (!precondition.allows(version)) {
      throw Problem.of(412, "Someone else has changed the guidelines. Reload and try again.")
          .exception();
    }
    Guidelines next = new Guidelines();
    next.version = version + 1;
    next.text = text;
    next.account = user.name();
    next.persist();
    return next;
  }
}
