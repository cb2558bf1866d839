package io.whosaid.server.accounts;

/** What a token may be used for, within what its account may do. */
public enum Scope {
  /** To look at everything but accounts. */
  READ,
  /** To review claims. */
  REVIEW,
  /** To hand in articles and merge sources. */
  EDIT,
  /** To make and change accounts. */
  ADMIN
}
