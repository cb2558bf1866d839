package io.whosaid.quote;

/**
 * What the cue of a quotation reports. People who read news call the first two attributions; the
 * rest is kept for those who ask for it.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>{@link #SPEECH}</td><td>she said, he denied, they called for, critics accuse</td></tr>
 * <tr><td>{@link #WRITING}</td><td>the study found, figures show, according to the report</td></tr>
 * <tr><td>{@link #THOUGHT}</td><td>she believes, he hopes, they fear, nobody knows</td></tr>
 * <tr><td>{@link #INTENTION}</td><td>she plans to, he wants, they refuse to, it decided</td></tr>
 * <tr><td>{@link #OTHER}</td><td>she named a team, it is known as, you should say</td></tr>
 * </table>
 */
public enum ReportKind {
  /** Something was said. */
  SPEECH,
  /** Something is written, or a document, data or a study says it. */
  WRITING,
  /** Something is believed, known, felt, hoped or feared. */
  THOUGHT,
  /** Something is planned, wanted, decided or refused. */
  INTENTION,
  /** Nothing of this: a verb that reports nothing here, a hedge, the author's own voice. */
  OTHER;

  /** Whether a reader of news would call it an attribution: speech and writing. */
  public boolean isAttribution() {
    return this == SPEECH || this == WRITING;
  }
}
