package io.whosaid.server.revisions;

import io.whosaid.attribution.Hop;
import io.whosaid.quote.Document;
import io.whosaid.server.articles.Article;
import io.whosaid.server.articles.ArticleVersion;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ProvenanceChain;
import io.whosaid.server.claims.Quoted;
import io.whosaid.server.database.Transaction;
import io.whosaid.server.engine.ArticleReader;
import io.whosaid.server.engine.ClaimSpans;
import io.whosaid.server.engine.EnginePermits;
import io.whosaid.server.families.Kinship;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.intake.ClaimStore;
import io.whosaid.server.intake.IntakeService;
import io.whosaid.server.sources.Mention;
import io.whosaid.server.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;

/** Gives an article another text, or reads its text again, and carries its claims over. */
@ApplicationScoped
class RevisionService {
  private final ArticleReader reader;
  private final EnginePermits permits;
  private final Sources sources;
  private final ClaimStore claimStore;
  private final CurrentUser user;

  RevisionService(
      ArticleReader reader,
      EnginePermits permits,
      Sources sources,
      ClaimStore claimStore,
      CurrentUser user) {
    this.reader = reader;
    this.permits = permits;
    this.sources = sources;
    this.claimStore = claimStore;
    this.user = user;
  }

  /** The article with the text, and what is known of it, that {@code wanted} has. */
  IntakeService.Taken revise(long id, String ifMatch, Revision wanted) {
    Precondition precondition = Precondition.parse(ifMatch);
    Article now = Article.known(id, precondition);
    ArticleVersion next = wanted.of(now);
    if (next.text.equals(now.text)
        && Objects.equals(next.title, now.title)
        && Objects.equals(next.url, now.url)
        && Objects.equals(next.byline, now.byline)) {
      return new IntakeService.Taken(now, false);
    }
    Article.same(next.text, now.outlet)
        .filter(other -> !other.id.equals(id))
        .ifPresent(other -> refuse(other.id));
    next.account = user.name();
    ArticleReader.Reading reading = read(next.text, now.outlet, next.byline);
    try {
      return new IntakeService.Taken(
          Transaction.call(() -> store(Article.locked(id, precondition), next, reading)), true);
    } catch (RuntimeException e) {
      // Another article may have got this text meanwhile.
      if (e instanceof ConstraintViolationException
          || e.getCause() instanceof ConstraintViolationException) {
        Article.same(next.text, now.outlet).ifPresent(other -> refuse(other.id));
      }
      throw e;
    }
  }

  /** The article with what the engine finds in its text now. */
  Article readAnew(long id, String ifMatch) {
    Precondition precondition = Precondition.parse(ifMatch);
    Article now = Article.known(id, precondition);
    ArticleReader.Reading reading = read(now.text, now.outlet, now.byline);
    int version = now.version;
    return Transaction.call(
        () -> {
          Article article =
              Article.locked(id, new Precondition(List.of("\"v%d\"".formatted(version))));
          article.problems = reading.problems();
          carry(article, reading.claims());
          return article;
        });
  }

  private ArticleReader.Reading read(String text, String outlet, String byline) {
    Document document =
        new Document(text, Optional.ofNullable(outlet), Optional.ofNullable(byline));
    // Reading may take long, and so happens outside the transaction.
    return permits.take(() -> reader.read(document));
  }

  private Article store(Article article, ArticleVersion next, ArticleReader.Reading reading) {
    next.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    article.revise(next, reading.problems());
    // The database keeps the text of before, which the claims still point into.
    Article.flush();
    carry(article, reading.claims());
    return article;
  }

  private void carry(Article article, List<ArticleReader.Found> found) {
    List<Claim> all =
        Claim.<Claim>find("article = ?1 order by id", article)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
    int position = all.stream().mapToInt(claim -> claim.position).max().orElse(-1) + 1;
    all.sort(Comparator.comparing(claim -> claim.quoted.content().get(0).begin()));
    all.sort(Comparator.comparing(claim -> claim.withdrawnAt != null));
    Map<Claim, ArticleReader.Found> carried = CarryOver.of(all, found, isIn(article.text));
    Map<Mention, Long> speakers =
        sources.speakers(
            found.stream().map(f -> f.attributed().mention()).filter(Objects::nonNull).toList(),
            article.outletId);
    Map<Claim, Kinship> before = new HashMap<>();
    all.forEach(claim -> before.put(claim, Kinship.of(claim)));
    Set<Integer> begins = new HashSet<>();
    found.forEach(place -> begins.add(place.quoted().content().get(0).begin()));
    for (Claim claim : all) {
      ArticleReader.Found place = carried.get(claim);
      if (place != null && isMarked(claim) && relocate(claim, article.text, begin -> true)) {
        continue;
      }
      if (place != null) {
        carry(claim, place, speakers.get(place.attributed().mention()));
      } else if (claim.withdrawnAt == null && !relocate(claim, article.text, begins::add)) {
        claim.withdraw(Instant.now().truncatedTo(ChronoUnit.MICROS));
      }
    }
    List<ArticleReader.Found> rest = new ArrayList<>(found);
    rest.removeAll(new HashSet<>(carried.values()));
    claimStore.changed(
        article,
        all.stream().filter(claim -> !Kinship.of(claim).equals(before.get(claim))).toList());
    claimStore.add(article, rest, position);
  }

  /** Tells claims whose offsets point into {@code text}, of whatever version. */
  private static Predicate<Claim> isIn(String text) {
    Map<Integer, Boolean> versions = new HashMap<>();
    return claim ->
        versions.computeIfAbsent(claim.textVersion, version -> claim.inText().text().equals(text));
  }

  private static void carry(Claim claim, ArticleReader.Found place, Long speaker) {
    if (CarryOver.isDecided(claim) || claim.removed) {
      List<Hop> via = chain(claim, place.quoted(), place.attributed().via());
      claim.carry(place.quoted(), claim.attributed.through(via), claim.speakerId);
    } else {
      claim.carry(place.quoted(), place.attributed(), speaker);
    }
  }

  /** What people worked on stands as long as its words do, also where the engine misses it. */
  private static boolean relocate(Claim claim, String after, IntPredicate free) {
    if (claim.version == 1 && !claim.added) {
      return false;
    }
    Optional<Relocation> found = Relocation.of(claim.inText(), after, free);
    found.ifPresent(
        place -> {
          Quoted quoted = place.quoted(claim.quoted);
          List<Hop> via = chain(claim, quoted, place.via(claim.attributed.via()));
          claim.carry(quoted, claim.attributed.through(via), claim.speakerId);
        });
    return found.isPresent();
  }

  /** The chain that was found, or that a reviewer says. */
  private static List<Hop> chain(Claim claim, Quoted quoted, List<Hop> found) {
    return claim.corrected
        ? ProvenanceChain.of(claim.attributed.via()).in(claim.article.text, quoted, found)
        : found;
  }

  /** Whether a reviewer said where it stands. */
  private static boolean isMarked(Claim claim) {
    return claim.quoted.why().equals(ClaimSpans.WHY);
  }

  private static void refuse(long other) {
    throw Problem.of(
            409,
            "The article cannot have this text.",
            List.of(Problem.Fault.at("/text", "is the text of article " + other)))
        .exception();
  }
}
