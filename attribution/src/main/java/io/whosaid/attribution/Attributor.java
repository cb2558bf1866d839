package io.whosaid.attribution;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.mentions.CandidateSet;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.rules.Resolver;
import io.whosaid.quote.Analysis;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes one attribution for every quotation. Immutable; one instance serves all threads.
 *
 * <pre>{@code
 * Extraction extraction = QuoteExtractor.create().extract(Document.of(text));
 * List<Attribution> attributions = Attributor.create().attribute(extraction);
 * }</pre>
 */
public final class Attributor {
  private final Lexicons lexicons;

  private Attributor(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** An attributor with the built-in outlets and lexicons; they are read once. */
  public static Attributor create() {
    return new Attributor(Lexicons.builtIn());
  }

  /**
   * One attribution for each quotation of {@code extraction}, in the same order. Never throws for
   * any text; its time grows with the text's length and no faster.
   */
  public List<Attribution> attribute(Extraction extraction) {
    Objects.requireNonNull(extraction, "extraction");
    return extraction.quotations().isEmpty()
        ? List.of()
        : new Resolver(new DocumentContext(lexicons, extraction)).attributions();
  }

  /**
   * Whom the sources of {@code extraction} that are descriptions can mean, and what speaks for
   * each: for learning what each trait counts. In the order in which they stand.
   */
  public List<CandidateSet> choices(Extraction extraction) {
    DocumentContext discourse = new DocumentContext(lexicons, extraction);
    discourse.learn();
    new Resolver(discourse).attributions();
    return List.copyOf(discourse.choices());
  }

  /**
   * Which of the names a pronoun means, by the rules that resolve sources: for measuring them where
   * the candidates are known.
   *
   * @param analysis the text
   * @param pronoun where "he" or "she" stands; UTF-16, half-open
   * @param names where the candidates stand
   * @return one of {@code names}; empty when the rules cannot tell
   */
  public Optional<Span> antecedent(Analysis analysis, Span pronoun, List<Span> names) {
    List<Quotation> sources = new ArrayList<>();
    sources.add(named(pronoun, pronoun));
    names.forEach(name -> sources.add(named(pronoun, name)));
    DocumentContext discourse = new DocumentContext(lexicons, new Extraction(analysis, sources));
    Map<Entity, Span> candidates = new LinkedHashMap<>();
    for (Span name : names) {
      discourse
          .names()
          .at(discourse.reading().wordAt(name.begin()))
          .map(discourse.cast()::entity)
          .ifPresent(entity -> candidates.putIfAbsent(entity, name));
    }
    discourse.restrict(candidates.keySet());
    return new Resolver(discourse).alone(0).entity().map(candidates::get);
  }

  private static Quotation named(Span content, Span source) {
    return new Quotation(
        Quotation.Kind.INDIRECT, List.of(content), List.of(), List.of(source), 1, "antecedent");
  }
}
