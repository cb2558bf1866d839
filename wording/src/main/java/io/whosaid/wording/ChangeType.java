package io.whosaid.wording;

/** Why a changed word may change what was said. */
public enum ChangeType {
  /** A number, a sign, a currency or a unit of hundredths. */
  NUMBER,
  /** "Not", "never", "nobody", "can't" and the like. */
  NEGATION,
  /** "May", "must", "would" and the like. */
  MODAL,
  /** A word that is written as a name. */
  NAME,
  /** "All", "some", "most", "only" and the like. */
  QUANTIFIER,
  /** A question became a statement, or the other way round. */
  QUESTION
}
