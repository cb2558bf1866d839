package io.whosaid.claims.claims;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Speaker;
import io.whosaid.claims.claims.Attributed.Status;
import io.whosaid.claims.http.Actor;
import io.whosaid.claims.http.Precondition;
import io.whosaid.claims.http.Problem;
import io.whosaid.claims.http.Words;
import io.whosaid.claims.sources.Mention;
import io.whosaid.claims.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Corrects whom a claim is attributed to, and keeps what held before. */
@ApplicationScoped
class Correcting {
  private static final String WHY = "corrected by a reviewer";

  private final Sources sources;
  private final Actor actor;

  Correcting(Sources sources, Actor actor) {
    this.sources = sources;
    this.actor = actor;
  }

  @Transactional
  ClaimView correct(long id, String ifMatch, Correction.Wanted wanted) {
    Precondition precondition = Precondition.parse(ifMatch);
    Attributed after = attributed(wanted.source(), List.of());
    Claim claim = Claim.locked(id, precondition);
    Correction correction = new Correction();
    correction.before = source(claim.attributed);
    Attributed whole = attributed(wanted.source(), claim.attributed.via());
    claim.correct(whole, speaker(after, claim));
    correction.after = source(whole);
    correction.claimId = id;
    correction.version = claim.version;
    correction.note = wanted.note();
    correction.account = actor.name();
    correction.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    correction.persist();
    return ClaimView.of(claim);
  }

  private Long speaker(Attributed attributed, Claim claim) {
    Mention mention = attributed.mention();
    return mention == null ? null : sources.speakers(List.of(mention), claim.outletId).get(mention);
  }

  private static Attributed attributed(
      Correction.Source source, List<io.whosaid.attribution.Hop> via) {
    Status status =
        Words.parse(Status.class, source.status())
            .orElseThrow(() -> wrong("/source/status", source.status(), Status.class));
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
        Words.parse(Speaker.Kind.class, speaker.kind())
            .orElseThrow(() -> wrong("/source/speaker/kind", speaker.kind(), Speaker.Kind.class));
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
        Words.of(attributed.attribution()), speaker, attributed.description());
  }

  private static <E extends Enum<E>> RuntimeException wrong(
      String pointer, String word, Class<E> type) {
    return wrong(
        pointer, "'%s' is not one of %s".formatted(word, String.join(", ", Words.of(type))));
  }

  private static RuntimeException wrong(String pointer, String detail) {
    return Problem.of(
            400, "The correction cannot be used.", List.of(Problem.Fault.at(pointer, detail)))
        .exception();
  }
}
