package io.whosaid.wording;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Quotations mutated by chance, compared with sources of every format and size. */
final class Trial {
  private static final int[] SIZES = {1_000, 10_000, 50_000, 200_000};

  /** A quotation of which the truth is known. */
  private record Case(
      String what,
      String format,
      String quote,
      MatchClass right,
      Optional<Span> place,
      Optional<String> speaker,
      Comparison got) {
    boolean isRight() {
      return right == got.wording();
    }

    @Override
    public String toString() {
      return "%s in %s: should be %s, is %s (%s)%n  %s%n  %s%n  %s%n"
          .formatted(
              what,
              format,
              right,
              got.wording(),
              got.reason(),
              quote,
              got.passage().map(Passage::text),
              got.changes());
    }
  }

  private final List<Case> cases = new ArrayList<>();
  private final Random random;
  private final long seed;
  private final Speech speech;
  private final Speech stranger;

  private Trial(long seed, String passages) {
    this.seed = seed;
    this.random = new Random(seed);
    this.speech = Speech.read(passages);
    this.stranger = Speech.read(passages.equals("school") ? "harbour" : "school");
  }

  static Trial run(long seed, String passages) {
    Trial trial = new Trial(seed, passages);
    for (Rendering.Format format : Rendering.Format.values()) {
      for (int size : SIZES) {
        trial.source(format, size);
      }
    }
    trial.source(Rendering.Format.SRT, 5_000_000);
    return trial;
  }

  private void source(Rendering.Format format, int size) {
    Rendering rendering = new Rendering(format, random);
    Filler filler = new Filler(random);
    int begin = size < 10_000 ? random.nextInt(speech.sentences().size() - 14) : 0;
    int end = size < 10_000 ? begin + 14 : speech.sentences().size();
    while (rendering.text.length() < size / 2 - 2000) {
      rendering.add(filler.sentence());
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      numbers.add(rendering.add(speech.sentences().get(i)));
    }
    while (rendering.text.length() < size) {
      rendering.add(filler.sentence());
    }
    List<String> said = speech.sentences().subList(begin, end);
    SourceText source = SourceText.of("source", rendering.text.toString());
    for (Mutation mutation : Mutation.values()) {
      mutated(mutation, said, numbers, rendering, source);
    }
    stitched(said, source, format + " " + size);
    absent(source, format + " " + size);
    if (size <= 200_000) {
      twice(rendering, said, numbers, format + " " + size);
    }
  }

  private void mutated(
      Mutation mutation,
      List<String> said,
      List<Integer> numbers,
      Rendering rendering,
      SourceText source) {
    int wanted = 4;
    for (int trial = 0; trial < 60 && wanted > 0; trial++) {
      int i = random.nextInt(said.size());
      Optional<String> quote = mutation.of(said.get(i), random);
      if (quote.isEmpty()) {
        continue;
      }
      wanted--;
      Span place = rendering.sentences.get(numbers.get(i));
      String raw = place.of(rendering.text);
      boolean plain = said.get(i).startsWith(raw);
      MatchClass right =
          mutation.right == MatchClass.VERBATIM && !plain ? MatchClass.COSMETIC : mutation.right;
      add(
          mutation.name(),
          rendering.format + " " + rendering.text.length(),
          quote.get(),
          right,
          Optional.of(place),
          rendering.speaker(numbers.get(i)),
          source);
    }
  }

  private void stitched(List<String> said, SourceText source, String format) {
    for (int n = 0; n < 4; n++) {
      int i = random.nextInt(said.size() - 1);
      String joint = n % 2 == 0 ? " " : " … ";
      String wrong = said.get(i + 1) + joint + said.get(i);
      add(
          "STITCHED",
          format,
          wrong,
          MatchClass.ALTERED,
          Optional.empty(),
          Optional.empty(),
          source);
    }
  }

  private void absent(SourceText source, String format) {
    for (int n = 0; n < 6; n++) {
      String sentence = stranger.sentences().get(random.nextInt(stranger.sentences().size()));
      add(
          "ABSENT",
          format,
          sentence,
          MatchClass.NOT_FOUND,
          Optional.empty(),
          Optional.empty(),
          source);
    }
  }

  private void twice(Rendering rendering, List<String> said, List<Integer> numbers, String format) {
    int i = random.nextInt(said.size());
    int again = rendering.add(said.get(i));
    SourceText source = SourceText.of("source", rendering.text.toString());
    Comparison got = source.compare(Quote.of(said.get(i)));
    Span first = rendering.sentences.get(numbers.get(i));
    Span second = rendering.sentences.get(again);
    boolean bothPlain =
        said.get(i).startsWith(first.of(rendering.text))
            || said.get(i).startsWith(second.of(rendering.text));
    List<Span> places = new ArrayList<>(got.alsoAt());
    got.passage().ifPresent(passage -> places.add(passage.span()));
    MatchClass right = bothPlain ? MatchClass.VERBATIM : MatchClass.COSMETIC;
    boolean both = places.contains(first) && places.contains(second);
    boolean cut =
        first.of(rendering.text).contains("-\n") || second.of(rendering.text).contains("-\n");
    cases.add(
        new Case(
            "TWICE",
            format,
            said.get(i),
            right,
            both || cut ? Optional.empty() : Optional.of(second),
            Optional.empty(),
            got));
  }

  private void add(
      String what,
      String format,
      String quote,
      MatchClass right,
      Optional<Span> place,
      Optional<String> speaker,
      SourceText source) {
    String marked = random.nextBoolean() ? "“" + quote + "”" : quote;
    Comparison got = source.compare(Quote.of(marked));
    cases.add(new Case(what, format, marked, right, place, speaker, got));
  }

  int count() {
    return cases.size();
  }

  double accuracy() {
    return cases.stream().filter(Case::isRight).count() / (double) cases.size();
  }

  /** Altered quotations that were called the same. */
  String falsePraise() {
    return cases.stream()
        .filter(c -> c.right() == MatchClass.ALTERED || c.right() == MatchClass.NOT_FOUND)
        .filter(c -> c.got().wording().compareTo(MatchClass.COSMETIC) <= 0)
        .map(Case::toString)
        .collect(Collectors.joining());
  }

  String misplaced() {
    return cases.stream()
        .filter(c -> c.isRight() && c.place().isPresent())
        .filter(c -> !c.got().passage().map(Passage::span).equals(c.place()))
        .map(Case::toString)
        .collect(Collectors.joining());
  }

  /** Found, and said by someone else than the passage tells. */
  String inAnotherMouth() {
    return cases.stream()
        .filter(c -> c.got().passage().isPresent() && c.place().isPresent())
        .filter(c -> !c.got().passage().get().speaker().equals(c.speaker()))
        .map(c -> c.speaker() + " is told as " + c.got().passage().get().speaker() + "\n" + c)
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    Map<String, int[]> tallies = new TreeMap<>();
    for (Case c : cases) {
      int[] tally = tallies.computeIfAbsent(c.what(), what -> new int[2]);
      tally[0] += c.isRight() ? 1 : 0;
      tally[1]++;
    }
    StringBuilder out =
        new StringBuilder(
            "seed %d, %s: %d of %d right%n"
                .formatted(
                    seed,
                    speech.name(),
                    cases.stream().filter(Case::isRight).count(),
                    cases.size()));
    tallies.forEach(
        (what, tally) -> out.append("%-20s %d/%d%n".formatted(what, tally[0], tally[1])));
    cases.stream().filter(c -> !c.isRight()).limit(30).forEach(out::append);
    return out.toString();
  }
}
