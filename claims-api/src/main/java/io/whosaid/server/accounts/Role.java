package io.whosaid.server.accounts;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do; each may do what those before it may. */
public enum Role {
  /** Look at everything but accounts. */
  READER(Scope.READ),
  /** Review claims. */
  REVIEWER(Scope.REVIEW),
  /** Hand in articles, merge sources. */
  EDITOR(Scope.EDIT),
  /** Make and change accounts. */
  ADMIN(Scope.ADMIN);

  /** The name of {@link #READER} for annotations, as the ones below. */
  public static final String READS = "reader";

  /** {@link #REVIEWER}. */
  public static final String REVIEWS = "reviewer";

  /** {@link #EDITOR}. */
  public static final String EDITS = "editor";

  /** {@link #ADMIN}. */
  public static final String ADMINISTERS = "admin";

  /** Whoever signed in with a password, whatever the role. */
  public static final String PERSON = "person";

  private final Scope needed;

  Role(Scope needed) {
    this.needed = needed;
  }

  /** The names of the roles that a token with {@code scopes} has of an account of this role. */
  Set<String> within(Set<Scope> scopes) {
    return Arrays.stream(values())
        .filter(role -> role.compareTo(this) <= 0 && scopes.contains(role.needed))
        .map(role -> role.name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
