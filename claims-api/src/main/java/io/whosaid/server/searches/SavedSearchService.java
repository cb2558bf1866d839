package io.whosaid.server.searches;

import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps, changes and forgets the searches of who asks. */
@ApplicationScoped
class SavedSearchService {
  private static final int MOST = 200;

  private final SearchQuery queries;
  private final CurrentUser user;

  SavedSearchService(SearchQuery queries, CurrentUser user) {
    this.queries = queries;
    this.user = user;
  }

  @Transactional
  SavedSearch keep(SavedSearchResource.Wanted wanted) {
    if (SavedSearch.count("account", user.name()) >= MOST) {
      throw Problem.of(409, "There are %d searches; delete one first.".formatted(MOST)).exception();
    }
    SavedSearch search = new SavedSearch();
    search.account = user.name();
    search.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return store(search, wanted);
  }

  @Transactional
  SavedSearch change(long id, String ifMatch, SavedSearchResource.Wanted wanted) {
    Precondition precondition = Precondition.parse(ifMatch);
    SavedSearch search = own(id);
    if (!precondition.allows(search.version)) {
      throw Problem.of(
              412,
              "Search %d is at version %d now; look at it again.".formatted(id, search.version))
          .exception();
    }
    search.version++;
    return store(search, wanted);
  }

  @Transactional
  void forget(long id) {
    own(id).delete();
  }

  /** Gives a search a feed, whose secret is returned; an address from before is void. */
  @Transactional
  String feed(long id) {
    SavedSearch search = own(id);
    if (search.query.contains("assigned=me")) {
      throw Problem.of(
              409,
              "Search %d contains `me`, which has no meaning in a feed. Save it with your name instead."
                  .formatted(id))
          .exception();
    }
    FeedSecret secret = FeedSecret.random();
    search.feedHash = secret.hash();
    return secret.text();
  }

  @Transactional
  void endFeed(long id) {
    own(id).feedHash = null;
  }

  private SavedSearch own(long id) {
    SavedSearch search = SavedSearch.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (search == null || !search.account.equals(user.name())) {
      throw Problem.of(404, "There is no search %d of yours.".formatted(id)).exception();
    }
    return search;
  }

  private SavedSearch store(SavedSearch search, SavedSearchResource.Wanted wanted) {
    search.query = queries.checked(wanted.query());
    search.name = wanted.name().strip();
    try {
      search.persistAndFlush();
      return search;
    } catch (ConstraintViolationException e) {
      throw Problem.of(
              409,
              "The search cannot be kept.",
              List.of(Problem.Fault.at("/name", "is the name of another search of yours")))
          .exception();
    }
  }
}
