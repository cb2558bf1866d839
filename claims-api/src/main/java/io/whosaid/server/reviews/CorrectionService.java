package io.whosaid.server.reviews;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Speaker;
import io.whosaid.server.claims.Attributed;
import io.whosaid.server.claims.Attributed.Status;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.ProvenanceChain;
import io.whosaid.server.database.Transaction;
import io.whosaid.server.families.QuoteClusterer;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.Words;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.sources.Mention;
import io.whosaid.server.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Corrects a claim's attribution, and keeps what held before. */
@ApplicationScoped
class CorrectionService {
  private static final String WHY = "corrected by a reviewer";
  private static final String REFUSED = "The correction cannot be used.";

  private final Sources sources;
  private final QuoteClusterer clusterer;
  private final CurrentUser user;

  CorrectionService(Sources sources, QuoteClusterer clusterer, CurrentUser user) {
    this.sources = sources;
    this.clusterer = clusterer;
    this.user = user;
  }

  ClaimView correct(long id, String ifMatch, Correction.Wanted wanted) {
    Precondition precondition = Precondition.parse(ifMatch);
    if (wanted.undo() == (wanted.source() != null)) {
      throw wrong("/source", wanted.undo() ? "must be left out with undo" : "is missing");
    }
    Attributed said = wanted.undo() ? null : attributed(wanted.source());
    String who = user.name();
    return Transaction.call(() -> correct(Claim.standing(id, precondition), said, wanted, who));
  }

  private ClaimView correct(Claim claim, Attributed said, Correction.Wanted wanted, String who) {
    Correction correction = new Correction();
    correction.before = source(claim.attributed);
    correction.held = new Correction.Held(claim.attributed);
    correction.textVersion = claim.textVersion;
    if (wanted.undo()) {
      undo(claim, correction, wanted.undoes());
    } else {
      Attributed whole = said.through(chain(wanted.source(), claim)).gradedAs(claim.attributed);
      claim.correct(whole, speaker(said, claim));
    }
    correction.after = source(claim.attributed);
    clusterer.again(List.of(claim));
    correction.store(claim.id, claim.version, who, wanted.note());
    return ClaimView.of(claim);
  }

  /** Takes the newest correction in force back: what held before it holds again. */
  private void undo(Claim claim, Correction undo, Long wanted) {
    List<Correction> inForce =
        ClaimChange.undoable(Correction.of(claim.id), wanted, "correction", claim);
    Correction newest = inForce.get(0);
    undo.undoes = newest.id;
    Attributed before = newest.held == null ? attributed(newest.before) : newest.held.attributed();
    if (newest.held == null || newest.textVersion != claim.textVersion) {
      // The steps stand elsewhere now: they are looked for by their names.
      List<Hop> via =
          new ProvenanceChain(newest.before.via().stream().map(Correction.Via::name).toList())
              .in(claim.article.text, claim.quoted, claim.attributed.via());
      before = before.through(via);
    }
    claim.correct(before, speaker(before, claim), inForce.size() > 1);
  }

  private Long speaker(Attributed attributed, Claim claim) {
    Mention mention = attributed.mention();
    return mention == null ? null : sources.speakers(List.of(mention), claim.outletId).get(mention);
  }

  /** The chain that a reviewer says, else the one that is known. */
  private static List<Hop> chain(Correction.Source source, Claim claim) {
    List<Hop> known = claim.attributed.via();
    if (source.via() == null) {
      return known;
    }
    ProvenanceChain chain =
        new ProvenanceChain(source.via().stream().map(Correction.Via::name).toList());
    return chain.in(claim.article.text, claim.quoted, known);
  }

  private static Attributed attributed(Correction.Source source) {
    List<Hop> via = List.of();
    Status status = Words.at("/source/status", Status.class, source.status(), REFUSED);
    if ((status == Status.NAMED) != (source.speaker() != null)) {
      throw wrong("/source/speaker", "must be there for a named source, and for no other");
    }
    if ((status == Status.UNNAMED) != (source.description() != null)) {
      throw wrong("/source/description", "must be there for an unnamed source, and for no other");
    }
    if (status != Status.NAMED) {
      Grade grade = status == Status.UNNAMED ? Grade.ROLE : null;
      return new Attributed(status, null, null, null, null, source.description(), grade, via, WHY);
    }
    Correction.Speaker speaker = source.speaker();
    Speaker.Kind kind =
        Words.at("/source/speaker/kind", Speaker.Kind.class, speaker.kind(), REFUSED);
    return new Attributed(
        status,
        speaker.name().strip(),
        kind,
        speaker.role(),
        speaker.affiliation(),
        null,
        null,
        via,
        WHY);
  }

  private static Correction.Source source(Attributed attributed) {
    Correction.Speaker speaker =
        attributed.speakerName() == null
            ? null
            : new Correction.Speaker(
                attributed.speakerName(),
                Words.of(attributed.speakerKind()),
                attributed.speakerRole(),
                attributed.speakerAffiliation());
    return new Correction.Source(
        Words.of(attributed.attribution()),
        speaker,
        attributed.description(),
        attributed.via().stream().map(hop -> new Correction.Via(hop.name())).toList());
  }

  private static RuntimeException wrong(String pointer, String detail) {
    return Problem.of(400, REFUSED, List.of(Problem.Fault.at(pointer, detail))).exception();
  }
}
