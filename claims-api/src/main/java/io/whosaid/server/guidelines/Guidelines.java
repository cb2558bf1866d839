package io.whosaid.server.guidelines;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One version of the guidelines. Only ever added; the newest holds. */
@Entity
@Immutable
public class Guidelines extends PanacheEntityBase {
  /** From 1; later ones have higher numbers. */
  @Id public int version;

  /** Plain text. */
  @Column(nullable = false)
  public String text;

  /** The name of the account that wrote it. */
  @Column(nullable = false)
  public String account;

  /** When it was written. */
  @Column(nullable = false)
  public Instant createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);

  /** The version that holds, if anything was ever written. */
  public static Optional<Guidelines> newest() {
    return find("order by version desc").firstResultOptional();
  }
}
