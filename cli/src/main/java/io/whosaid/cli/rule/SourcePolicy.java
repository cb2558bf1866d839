package io.whosaid.cli.rule;

import io.whosaid.checkworthiness.StatementFinder;
import io.whosaid.wording.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a house accepts as sources, and those that it has at hand.
 *
 * @param accepted descriptions that are as good as names there: "the council", "a court spokesman"
 * @param own names of the house's own outlets, whose quotations are nobody else's
 * @param documents texts from which quotations of the article were taken
 * @param nearby the text of a file beside the article, which a comment may name
 * @param threshold from which score on a sentence needs a source, from 0 to 1
 * @param indirect whether sources of words without quote marks must be named, too
 */
public record SourcePolicy(
    List<String> accepted,
    List<String> own,
    List<SourceDocument> documents,
    Function<String, Optional<SourceText>> nearby,
    double threshold,
    boolean indirect) {
  /** Of a house that has said nothing. */
  public static final SourcePolicy NONE = new SourcePolicy(List.of(), List.of());

  /** Of a house that has no texts at hand. */
  public SourcePolicy(List<String> accepted, List<String> own) {
    this(accepted, own, List.of(), path -> Optional.empty(), StatementFinder.THRESHOLD, false);
  }

  /** The same house with texts at hand. */
  public SourcePolicy with(
      List<SourceDocument> texts, Function<String, Optional<SourceText>> besideArticle) {
    return new SourcePolicy(accepted, own, texts, besideArticle, threshold, indirect);
  }

  /** The same house with another threshold. */
  public SourcePolicy withThreshold(double score) {
    return new SourcePolicy(accepted, own, documents, nearby, score, indirect);
  }

  /** The same house, which also looks at words without quote marks if {@code isIndirect}. */
  public SourcePolicy withIndirect(boolean isIndirect) {
    return new SourcePolicy(accepted, own, documents, nearby, threshold, isIndirect);
  }

  /** Copies the lists and checks the threshold. */
  public SourcePolicy {
    accepted = List.copyOf(accepted);
    own = List.copyOf(own);
    documents = List.copyOf(documents);
    Objects.requireNonNull(nearby, "nearby");
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold " + threshold + " is not within 0 and 1");
    }
  }

  /** Whether {@code description} of a source is as good as a name. */
  boolean accepts(String description) {
    return contains(accepted, description);
  }

  /** Whether {@code outlet} is one of the house's own. */
  boolean owns(String outlet) {
    return contains(own, outlet);
  }

  private static boolean contains(List<String> words, String word) {
    return words.stream().anyMatch(each -> normal(each).equals(normal(word)));
  }

  private static String normal(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:the|an?)\\s+", "")
        .replaceAll("\\s+", " ")
        .trim();
  }
}
