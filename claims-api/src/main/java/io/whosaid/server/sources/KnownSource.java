package io.whosaid.server.sources;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What a speaker and an outlet have in common: a name, and that an editor may find it twice. */
@MappedSuperclass
public abstract class KnownSource extends PanacheEntityBase {
  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  public Long id;

  /** What its name is compared by. */
  @Column(nullable = false)
  public String key;

  /** Its usual name, or the one that was seen first. */
  @Column(nullable = false)
  public String name;

  /** The one that an editor said is the same, or null. */
  public Long mergedInto;

  /** When it was seen first. */
  @Column(nullable = false)
  public Instant createdAt;
}
