package io.whosaid.wording;

import java.util.List;
import java.util.Random;

/** Sentences that nobody quotes, to make a source long: common words in ever new orders. */
final class Filler {
  private static final List<String> SUBJECTS =
      List.of(
          "The committee",
          "A neighbour",
          "Our team",
          "The old bridge",
          "Every driver",
          "She",
          "He",
          "They",
          "The report",
          "My sister",
          "The second group",
          "No visitor",
          "The river",
          "We",
          "The new manager",
          "Some of the people",
          "Half of the members",
          "The weather",
          "It");
  private static final List<String> VERBS =
      List.of(
          "will not accept",
          "would have seen",
          "has been looking at",
          "could never find",
          "is going to",
          "had to leave",
          "wants to have",
          "did not know",
          "may still need",
          "was told about",
          "will be at",
          "must have taken",
          "thinks about",
          "asked for",
          "paid for",
          "and I know");
  private static final List<String> OBJECTS =
      List.of(
          "the green house",
          "a letter from the bank",
          "what we did",
          "two of the boxes",
          "the road to the sea",
          "all of it",
          "some of the work",
          "the first of the year",
          "a good deal of time",
          "the end of the day",
          "more than half of them",
          "the other side",
          "twenty chairs",
          "that number",
          "nothing at all",
          "the rest of the money",
          "one of the best",
          "as much as we have",
          "the last week of May");
  private static final List<String> TAILS =
      List.of(
          "in the morning",
          "before the summer",
          "and that is all",
          "because of the rain",
          "as far as I know",
          "on the way home",
          "if they can",
          "at the same time",
          "which is not enough",
          "for the first time",
          "by the end of the year",
          "and I am not happy",
          "when it was late",
          "with the others");

  private final Random random;

  Filler(Random random) {
    this.random = random;
  }

  String sentence() {
    return pick(SUBJECTS)
        + " "
        + pick(VERBS)
        + " "
        + pick(OBJECTS)
        + (random.nextInt(3) == 0 ? ", " + pick(TAILS) : "")
        + " "
        + pick(TAILS)
        + ".";
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
