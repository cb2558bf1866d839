package io.whosaid.server.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An address that is told what happens. */
@Entity
public class Webhook extends PanacheEntityBase {
  /** What can be told. */
  public enum Kind {
    /** New claims without a source, or, with a search, new claims that it finds. */
    CLAIMS,
    /** A verdict. */
    REVIEW,
    /** A correction of a claim's attribution. */
    CORRECTION
  }

  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Where to. */
  @Column(nullable = false)
  public String url;

  /** What of, in lower case. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<String> events;

  /** The saved search that must find a claim; null for all. */
  public Long searchId;

  /** The key that deliveries are signed with. */
  @Column(nullable = false)
  public String secret;

  /** Whose it is. */
  @Column(nullable = false)
  public String account;

  /** When it was made. */
  @Column(nullable = false)
  public Instant createdAt;
}
