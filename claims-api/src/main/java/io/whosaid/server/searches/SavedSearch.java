package io.whosaid.server.searches;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** A search for claims that someone keeps under a name. */
@Entity
public class SavedSearch extends PanacheEntityBase {
  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** The name of the account whose it is. */
  @Column(nullable = false)
  public String account;

  /** What it is called: unique for the account. */
  @Column(nullable = false)
  public String name;

  /** The query of the list of claims, without the question mark. */
  @Column(nullable = false)
  public String query;

  /** Of the secret in the address of its feed; null without one. */
  public byte[] feedHash;

  /** 1 at first, one more with each change. */
  @Column(nullable = false)
  public int version = 1;

  /** When it was kept first. */
  @Column(nullable = false)
  public Instant createdAt;

  /** All of an account, by name. */
  static List<SavedSearch> of(String account) {
    return list("account = ?1 order by lower(name), id", account);
  }
}
