package io.whosaid.server.reviews;

import io.whosaid.quote.Document;
import io.whosaid.quote.Span;
import io.whosaid.server.articles.Article;
import io.whosaid.server.claims.Attributed;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimInText;
import io.whosaid.server.claims.ClaimKind;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.Quoted;
import io.whosaid.server.database.Transaction;
import io.whosaid.server.engine.ArticleReader;
import io.whosaid.server.engine.ClaimSpans;
import io.whosaid.server.engine.EnginePermits;
import io.whosaid.server.evidence.EvidenceService;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.Words;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.intake.ClaimStore;
import io.whosaid.server.reviews.SpanCorrection.Action;
import io.whosaid.server.reviews.SpanCorrection.Marked;
import io.whosaid.server.sources.Mention;
import io.whosaid.server.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Marks where claims stand, for those who know better than the engine. */
@ApplicationScoped
class SpanCorrectionService {
  private final ArticleReader reader;
  private final EnginePermits permits;
  private final ClaimStore claimStore;
  private final Sources sources;
  private final CurrentUser user;

  SpanCorrectionService(
      ArticleReader reader,
      EnginePermits permits,
      ClaimStore claimStore,
      Sources sources,
      CurrentUser user) {
    this.reader = reader;
    this.permits = permits;
    this.claimStore = claimStore;
    this.sources = sources;
    this.user = user;
  }

  /**
   * Does what is wanted to the claim {@code id} if its version is one that {@code ifMatch} names.
   */
  ClaimView mark(long id, String ifMatch, SpanCorrectionRequest wanted) {
    Precondition precondition = Precondition.parse(ifMatch);
    Action action =
        Words.at("/action", Action.class, wanted.action(), "The correction cannot be made.");
    return switch (action) {
      case CORRECT -> correct(id, precondition, wanted);
      case REMOVE -> change(id, precondition, wanted, Action.REMOVE);
      case UNDO -> change(id, precondition, wanted, Action.UNDO);
      case ADD ->
          throw Problem.of(
                  400,
                  "The correction cannot be made.",
                  List.of(
                      Problem.Fault.at(
                          "/action", "'add' is done by a POST of the article's claims")))
              .exception();
    };
  }

  /** Adds a claim that the engine missed to the article {@code id}. */
  ClaimView add(long id, SpanCorrectionRequest.New wanted) {
    Article article = Article.known(id);
    ClaimSpans places = wanted.in(article.text);
    ArticleReader.Found found = read(article, places);
    String who = user.name();
    int text = article.version;
    return Transaction.call(() -> store(id, text, found, who, wanted.note()));
  }

  private ClaimView store(long id, int text, ArticleReader.Found found, String who, String note) {
    // Two reviewers who add to one article wait for each other here.
    Article article = Article.findById(id, LockModeType.PESSIMISTIC_WRITE);
    article.checkThatItIsThere();
    if (article.version != text) {
      throw Problem.of(
              409,
              "Article %d has changed since you loaded it. Reload it and try again.".formatted(id))
          .exception();
    }
    List<Claim> others = Claim.list("article = ?1 order by position", article);
    List<Span> content = found.quoted().content();
    for (Claim other : others) {
      if (other.withdrawnAt == null && other.quoted.content().equals(content)) {
        throw Problem.of(409, "These words are a claim already, the claim %d.".formatted(other.id))
            .with("urn:whosaid:problem:exists", "claim", ClaimView.of(other))
            .exception();
      }
    }
    int position = others.isEmpty() ? 0 : others.get(others.size() - 1).position + 1;
    Claim claim = claimStore.add(article, List.of(found), position).get(0);
    claim.added = true;
    claim.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    SpanCorrection marking = new SpanCorrection();
    marking.action = Action.ADD;
    marking.after = Marked.of(claim);
    marking.textVersion = claim.textVersion;
    marking.store(claim.id, claim.version, who, note);
    return ClaimView.of(claim);
  }

  private ClaimView correct(long id, Precondition precondition, SpanCorrectionRequest wanted) {
    Claim seen =
        Claim.<Claim>find("from Claim c join fetch c.article where c.id = ?1", id)
            .firstResultOptional()
            .orElseThrow(() -> Claim.missing(id));
    seen.checkThatItStands();
    ClaimInText inText = seen.inText();
    Quoted quoted = inText.quoted();
    ClaimSpans before = new ClaimSpans(quoted.content(), quoted.cue(), quoted.source());
    ClaimSpans places = wanted.in(inText.text(), before);
    boolean isStatement =
        quoted.isStatement() && places.cue().isEmpty() && places.source().isEmpty();
    // The engine reads outside the transaction: it may take long.
    ArticleReader.Found found = read(seen.article, places);
    String who = user.name();
    return Transaction.call(
        () -> {
          Claim claim = Claim.standing(id, precondition);
          Marked after = marked(claim, found, isStatement);
          return keep(claim, Action.CORRECT, after, null, who, wanted.note());
        });
  }

  private static Marked marked(Claim claim, ArticleReader.Found found, boolean isStatement) {
    Quoted quoted = found.quoted();
    boolean keeps = isStatement || claim.corrected;
    return new Marked(
        isStatement ? ClaimKind.STATEMENT : quoted.kind(),
        isStatement ? null : quoted.report(),
        quoted.content(),
        quoted.cue(),
        quoted.source(),
        quoted.contentText(),
        quoted.cueText(),
        quoted.sourceText(),
        quoted.confidence(),
        quoted.why(),
        isStatement ? claim.quoted.reasons() : List.of(),
        keeps ? claim.attributed : found.attributed(),
        false);
  }

  private ClaimView change(
      long id, Precondition precondition, SpanCorrectionRequest wanted, Action action) {
    String who = user.name();
    return Transaction.call(
        () -> {
          if (action == Action.REMOVE) {
            Claim claim = Claim.standing(id, precondition);
            return keep(claim, action, removed(Marked.of(claim)), null, who, wanted.note());
          }
          Claim claim = Claim.locked(id, precondition);
          SpanCorrection newest =
              ClaimChange.undoable(
                      SpanCorrection.of(id), wanted.undoes(), "correction of the words", claim)
                  .get(0);
          return keep(claim, action, before(claim, newest), newest.id, who, wanted.note());
        });
  }

  /**
   * What held before {@code marking}. The source stays as it is now where the marking did not
   * change it, or where a reviewer has said it since.
   */
  private static Marked before(Claim claim, SpanCorrection marking) {
    if (!claim.textAt(marking.textVersion).equals(claim.article.text)) {
      if (marking.action == Action.REMOVE && claim.textVersion == claim.article.version) {
        return with(Marked.of(claim), claim.attributed, false);
      }
      throw Problem.of(
              409,
              "The text of article %d has changed since claim %d was corrected. Correct it in the new text instead."
                  .formatted(claim.article.id, claim.id))
          .exception();
    }
    Marked before = marking.before == null ? removed(marking.after) : marking.before;
    boolean changedSource = !before.attributed().equals(marking.after.attributed());
    return claim.corrected || !changedSource ? attributed(before, claim.attributed) : before;
  }

  private static Marked removed(Marked marked) {
    return with(marked, marked.attributed(), true);
  }

  private static Marked attributed(Marked marked, Attributed attributed) {
    return with(marked, attributed, marked.removed());
  }

  private static Marked with(Marked marked, Attributed attributed, boolean removed) {
    return new Marked(
        marked.kind(),
        marked.report(),
        marked.content(),
        marked.cue(),
        marked.source(),
        marked.contentText(),
        marked.cueText(),
        marked.sourceText(),
        marked.confidence(),
        marked.why(),
        marked.reasons(),
        attributed,
        removed);
  }

  private ClaimView keep(
      Claim claim, Action action, Marked after, Long undoes, String who, String note) {
    SpanCorrection marking = new SpanCorrection();
    marking.action = action;
    marking.undoes = undoes;
    marking.before = Marked.of(claim);
    marking.after = after;
    Mention mention = after.attributed().mention();
    Long speaker =
        mention == null
            ? null
            : mention.equals(claim.attributed.mention())
                ? claim.speakerId
                : sources.speakers(List.of(mention), claim.outletId).get(mention);
    claim.place(after.quoted(claim.article.text), after.attributed(), speaker, after.removed());
    claim.wording = EvidenceService.wording(claim);
    claimStore.changed(claim.article, List.of(claim));
    marking.textVersion = claim.textVersion;
    marking.store(claim.id, claim.version, who, note);
    return ClaimView.of(claim);
  }

  private ArticleReader.Found read(Article article, ClaimSpans places) {
    Document document =
        new Document(
            article.text, Optional.ofNullable(article.outlet), Optional.ofNullable(article.byline));
    return permits.take(() -> reader.marked(document, places));
  }
}
