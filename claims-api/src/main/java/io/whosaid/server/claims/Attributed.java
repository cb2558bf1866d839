package io.whosaid.server.claims;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Speaker;
import io.whosaid.server.sources.Mention;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Whom the engine attributes a claim to.
 *
 * @param attribution which of the three it is; decides which of the fields below are null
 * @param speakerName of a named source, as the next three
 * @param speakerKind what sort of source
 * @param speakerRole as the text gives it, or null
 * @param speakerAffiliation as the text gives it, or null
 * @param description of an unnamed source, as the next one
 * @param grade how much a reader learns about it
 * @param via the outlets and documents that it came through, nearest first
 * @param attributionWhy the rule that decided
 */
@Embeddable
public record Attributed(
    @Enumerated(EnumType.STRING) Status attribution,
    String speakerName,
    @Enumerated(EnumType.STRING) Speaker.Kind speakerKind,
    String speakerRole,
    String speakerAffiliation,
    String description,
    @Enumerated(EnumType.STRING) Attribution.Grade grade,
    @JdbcTypeCode(SqlTypes.JSON) List<Hop> via,
    String attributionWhy) {

  /** Whether a source is known. */
  public enum Status {
    /** A source with a name. */
    NAMED,
    /** A source that is described and not named. */
    UNNAMED,
    /** It has no source. */
    UNATTRIBUTED
  }

  /** The named source, as it is looked up over articles; null if there is none. */
  public Mention mention() {
    return speakerName == null
        ? null
        : new Mention(speakerName, speakerKind, speakerRole, speakerAffiliation);
  }

  /** The same, come through other steps. */
  public Attributed through(List<Hop> hops) {
    return new Attributed(
        attribution,
        speakerName,
        speakerKind,
        speakerRole,
        speakerAffiliation,
        description,
        grade,
        hops,
        attributionWhy);
  }

  /** The same, graded as {@code before} where that describes the source in the same words. */
  public Attributed gradedAs(Attributed before) {
    return description == null || !description.equals(before.description)
        ? this
        : new Attributed(
            attribution, null, null, null, null, description, before.grade, via, attributionWhy);
  }

  /** A statement has no source: it is the article's own. */
  public static Attributed none() {
    return new Attributed(
        Status.UNATTRIBUTED, null, null, null, null, null, null, List.of(), "the article's own");
  }

  /** The same, as columns. */
  public static Attributed of(Attribution attribution) {
    List<Hop> via = attribution.via();
    String why = attribution.why();
    if (attribution instanceof Attribution.Named named) {
      Speaker speaker = named.speaker();
      return new Attributed(
          Status.NAMED,
          speaker.name(),
          speaker.kind(),
          speaker.role().orElse(null),
          speaker.affiliation().orElse(null),
          null,
          null,
          via,
          why);
    }
    if (attribution instanceof Attribution.Unnamed unnamed) {
      return new Attributed(
          Status.UNNAMED, null, null, null, null, unnamed.description(), unnamed.grade(), via, why);
    }
    return new Attributed(Status.UNATTRIBUTED, null, null, null, null, null, null, via, why);
  }
}
