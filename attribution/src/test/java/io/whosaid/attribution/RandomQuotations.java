package io.whosaid.attribution;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes documents that are nothing but trouble, with quotations that point anywhere in them. */
final class RandomQuotations {
  private static final List<Quotation.Kind> KINDS = List.of(Quotation.Kind.values());
  private static final List<String> PIECES =
      List.of(
          "Robert Schiffman",
          "Schiffman",
          "Mr.",
          "Sen.",
          "President",
          "Xi",
          "Mao Ning",
          "the analyst",
          "a report by",
          "Bloomberg",
          "Xinhua",
          "the Post",
          "The Washington Post",
          "told",
          "said",
          "according to",
          "in a tweet",
          "in an interview with",
          "CNN's",
          "of",
          "the",
          "and",
          "&",
          "he",
          "she",
          "they",
          "it",
          "I",
          "we",
          "who",
          "which",
          "critics",
          "officials",
          "the company",
          "spoke on condition of anonymity",
          "Inc.",
          "Ministry",
          "University of",
          "D-Va.",
          ",",
          ",",
          ".",
          ".",
          "“",
          "”",
          "‘",
          "’s",
          "'s",
          "\"",
          ":",
          "—",
          "(",
          ")",
          "-",
          "al",
          "von der",
          "WHO",
          "J.K.",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00a0",
          "😀",
          "\ud83d",
          "\udc00",
          "漢字",
          "é",
          "e\u0308",
          "45",
          "Jr.",
          "China",
          "the Kremlin",
          "Beijing’s",
          "former",
          "chief executive",
          "spokeswoman",
          "quoted",
          "reported",
          "May",
          "Will",
          "A",
          "x");

  private final Random random;

  RandomQuotations(long seed) {
    this.random = new Random(seed);
  }

  String text(int most) {
    StringBuilder text = new StringBuilder("“");
    for (int left = 1 + random.nextInt(most); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.append('x').toString();
  }

  List<Quotation> quotations(String text, int most) {
    List<Quotation> quotations = new ArrayList<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      Quotation.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      List<Span> content = spans(text, 1 + random.nextInt(2));
      List<Span> cue = spans(text, random.nextInt(3));
      List<Span> source = spans(text, random.nextInt(3));
      quotations.add(new Quotation(kind, content, cue, source, 0.5, "by lot"));
    }
    return quotations;
  }

  private List<Span> spans(String text, int count) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < count && from < text.length(); i++) {
      int begin = from + random.nextInt(text.length() - from);
      int end = begin + 1 + random.nextInt(Math.min(60, text.length() - begin));
      spans.add(new Span(begin, Math.min(end, text.length())));
      from = end + 1;
    }
    return spans;
  }
}
