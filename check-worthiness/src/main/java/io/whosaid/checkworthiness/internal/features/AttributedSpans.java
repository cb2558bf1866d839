package io.whosaid.checkworthiness.internal.features;

import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places of a text that are not in the article's own voice. Sentences must be asked in the
 * order of the text: each place is looked at once. For one document.
 */
public final class AttributedSpans {
  /** Fewer unattributed words in quote marks count as the article's own. */
  private static final int QUOTED_CHARACTERS = 30;

  /** What the engine is less sure of is no indirect quotation here: it may be the article's own. */
  private static final double SURE = 0.65;

  /** What a source's relative clause says is the article's own. */
  private static final Pattern CLAUSE = Pattern.compile("\\b(?:who|whose|which)\\b");

  private final Sweep others;
  private final Sweep sources;
  private final Sweep attributed;

  private AttributedSpans(List<Span> others, List<Span> sources, List<Span> attributed) {
    this.others = new Sweep(others);
    this.sources = new Sweep(sources);
    this.attributed = new Sweep(attributed);
  }

  public static AttributedSpans by(Extraction extraction) {
    List<Span> others = new ArrayList<>();
    List<Span> sources = new ArrayList<>();
    List<Span> attributed = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      if (isSure(quotation)) {
        Stream.of(quotation.content(), quotation.cue()).forEach(others::addAll);
        quotation.source().stream()
            .filter(
                span ->
                    !CLAUSE
                        .matcher(extraction.document().text())
                        .region(span.begin(), span.end())
                        .find())
            .forEach(sources::add);
        if (quotation.hasSource()) {
          Stream.of(quotation.content(), quotation.cue()).forEach(attributed::addAll);
        }
      }
    }
    for (QuotedRegion region : extraction.analysis().regions()) {
      if (region.depth() == 0 && region.span().length() >= QUOTED_CHARACTERS) {
        others.addAll(region.parts());
      }
    }
    return new AttributedSpans(others, sources, attributed);
  }

  private static boolean isSure(Quotation quotation) {
    return quotation.kind() != Quotation.Kind.INDIRECT
        || (quotation.hasSource() && quotation.confidence() >= SURE);
  }

  public AuthorVoice of(Sentence sentence) {
    List<Token> own = new ArrayList<>();
    int words = 0;
    int all = 0;
    for (Token token : sentence.tokens()) {
      boolean word = Character.isLetterOrDigit(token.text().charAt(0));
      all += word ? 1 : 0;
      if (!others.touches(token.span())) {
        own.add(token);
        words += word && !sources.touches(token.span()) ? 1 : 0;
      } else if (!own.isEmpty() && own.get(own.size() - 1) != null) {
        own.add(null);
      }
    }
    return new AuthorVoice(own, words, all, attributed.touches(sentence.span()));
  }

  /** Spans that are asked for from the begin of the text to its end. */
  private static final class Sweep {
    private final List<Span> apart = new ArrayList<>();
    private int at;

    Sweep(List<Span> spans) {
      for (Span span : spans.stream().sorted().toList()) {
        Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
        if (last != null && span.begin() <= last.end()) {
          apart.set(apart.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
        } else {
          apart.add(span);
        }
      }
    }

    boolean touches(Span span) {
      while (at < apart.size() && apart.get(at).end() <= span.begin()) {
        at++;
      }
      return at < apart.size() && apart.get(at).begin() < span.end();
    }
  }
}
