package io.whosaid.server.sources;

import io.whosaid.attribution.Speaker;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Someone who is quoted by name, in any number of articles. */
@Entity
@Table(name = "speaker")
@SequenceGenerator(sequenceName = "speaker_seq", allocationSize = 50)
public class KnownSpeaker extends KnownSource {
  private static final int NAME = 500;

  /** What sort of source. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Speaker.Kind kind;

  /** As first given, or null. */
  public String role;

  /** As first given, or null. */
  public String affiliation;

  /** What the affiliation is compared by; null without one. */
  public String affiliationKey;

  /** Where it was quoted first; null without an outlet. */
  public Long outletId;

  /** A new one. */
  static KnownSpeaker of(Mention mention, Long outletId) {
    KnownSpeaker speaker = new KnownSpeaker();
    speaker.key = mention.key();
    speaker.name = Texts.cut(mention.name(), NAME);
    speaker.kind = mention.kind();
    speaker.role = mention.role();
    speaker.affiliation =
        mention.affiliation() == null ? null : Texts.cut(mention.affiliation(), NAME);
    speaker.affiliationKey = mention.affiliationKey();
    speaker.outletId = outletId;
    speaker.createdAt = Instant.now();
    return speaker;
  }

  /** Whether nothing that is known of both tells them apart. */
  boolean mayBe(Mention mention) {
    String other = mention.affiliationKey();
    return affiliationKey == null || other == null || affiliationKey.equals(other);
  }

  boolean hasAffiliation(Mention mention) {
    return affiliationKey != null && affiliationKey.equals(mention.affiliationKey());
  }
}
