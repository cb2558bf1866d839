package io.whosaid.server.sources;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an editor did to a speaker or an outlet. Only ever added. */
@Entity
@Immutable
public class SourceChange extends PanacheEntityBase {
  /** What can be done. */
  public enum Action {
    /** {@code subject} was declared to be {@code other}. */
    MERGE,
    /** {@code subject} was taken out of {@code other} again. */
    UNMERGE,
    /** {@code subject} was made of claims that were {@code other}'s. */
    SPLIT
  }

  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Of what sort both are. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public SourceType source;

  /** What was done. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Action action;

  /** To whom. */
  @Column(nullable = false)
  public long subject;

  /** With whom. */
  @Column(nullable = false)
  public long other;

  /** Of a split, the claims that went over. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<Long> claims;

  /** The name of the account that did it. */
  public String account;

  /** When. */
  @Column(nullable = false)
  public Instant createdAt;

  /** What was done to any of {@code ids}, the newest first. */
  static List<SourceChange> of(SourceType type, List<Long> ids) {
    return find("source = ?1 and (subject in ?2 or other in ?2) order by id desc", type, ids)
        .page(0, 200)
        .list();
  }
}
