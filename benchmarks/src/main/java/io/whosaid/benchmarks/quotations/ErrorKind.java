package io.whosaid.benchmarks.quotations;

/** What is wrong with a prediction, or with there being none. */
enum ErrorKind {
  /** Nothing was predicted for an annotated attribution. */
  MISSED("missed"),
  /** Something was predicted where nothing is annotated. */
  SPURIOUS("spurious"),
  /** What stands in quote marks and in no annotated content was claimed: a title, a nickname. */
  SCARE_QUOTE("scare quote claimed"),
  /** The sources share less than half of their characters, or only one has a source. */
  WRONG_SOURCE("wrong source"),
  /** The sources share half of their characters or more, and have other ends. */
  SOURCE_ENDS("source's ends"),
  /** The contents are not the same but for punctuation at their ends. */
  CONTENT_ENDS("content's ends"),
  /** The cues are not the same. */
  WRONG_CUE("wrong cue");

  private final String label;

  ErrorKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
