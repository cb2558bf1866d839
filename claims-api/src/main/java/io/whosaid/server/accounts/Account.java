package io.whosaid.server.accounts;

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
import java.util.Optional;

/** Someone who may use whosaid. */
@Entity
public class Account extends PanacheEntityBase {
  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** What others see. */
  @Column(nullable = false)
  public String name;

  /** The name in lower case, unique. */
  @Column(nullable = false)
  public String nameKey;

  /** A bcrypt hash; null if it cannot sign in with a password. */
  public String passwordHash;

  /** What it may do. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Role role;

  /** Whether its password is known to everybody. */
  @Column(nullable = false)
  public boolean demo;

  /** One more with each change. */
  @Column(nullable = false)
  public int version = 1;

  /** Since when it may do nothing; null if it may. */
  public Instant disabledAt;

  /** When it was made. */
  @Column(nullable = false)
  public Instant createdAt;

  /** The account of that name, in any case. */
  public static Optional<Account> named(String name) {
    return find("nameKey", AccountName.key(name)).firstResultOptional();
  }

  /** The names of all accounts. */
  static List<String> names() {
    return Account.<Account>streamAll().map(account -> account.name).toList();
  }

  /** A new one; throws a problem if it cannot have that name. */
  static Account of(String name, String passwordHash, Role role) {
    Account account = new Account();
    account.name = AccountName.checked(name);
    account.nameKey = AccountName.key(name);
    account.passwordHash = passwordHash;
    account.role = role;
    account.createdAt = Instant.now();
    return account;
  }
}
