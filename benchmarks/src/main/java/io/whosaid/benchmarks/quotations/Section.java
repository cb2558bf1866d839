package io.whosaid.benchmarks.quotations;

import java.util.List;

/**
 * A part of the printed evaluation.
 *
 * @param title what its figures have in common
 * @param figures their names
 */
record Section(String title, List<String> figures) {
  /** All parts, in the order in which they are printed. */
  static final List<Section> ALL =
      List.of(
          new Section(
              "Linked attributions: content and source, Jaccard 0.5 or more",
              List.of("attr", "kind direct", "kind mixed", "kind indirect")),
          new Section(
              "The same by how the text names the source",
              List.of("source name", "source pronoun", "source nominal", "source none")),
          new Section(
              "Sources of what stands in double quote marks, three words or more",
              List.of("direct all", "direct name", "direct pronoun", "direct nominal")),
          new Section(
              "Whole spans, but for punctuation at their ends",
              List.of("exact source", "exact cue", "exact content")),
          new Section("Characters", List.of("chars source", "chars cue", "chars content")),
          new Section(
              "Contiguous segments, exact (CofeNet, COLING 2022)",
              List.of("segments source", "segments cue", "segments content")),
          new Section(
              "Citron, exact",
              List.of(
                  "citron exact source",
                  "citron exact cue",
                  "citron exact content",
                  "citron exact quote")),
          new Section(
              "Citron, overlap in words",
              List.of(
                  "citron overlap source",
                  "citron overlap cue",
                  "citron overlap content",
                  "citron overlap quote")),
          new Section(
              "Gender Gap Tracker, easy: more than 0.3 of the content covered",
              List.of("gendergap 0.3", "gendergap 0.3 speaker", "gendergap 0.3 verb")),
          new Section(
              "Gender Gap Tracker, hard: more than 0.8 of the content covered",
              List.of("gendergap 0.8", "gendergap 0.8 speaker", "gendergap 0.8 verb")));
}
