package io.whosaid.server.claims;

/** Why a claim is unverified. */
public enum UnverifiedReason {
  /** The words were not found where they are said to be. */
  NOT_FOUND,
  /** The source says something else. */
  SAYS_SOMETHING_ELSE,
  /** Nobody who knows could be asked. */
  NOBODY_COULD_BE_ASKED
}
