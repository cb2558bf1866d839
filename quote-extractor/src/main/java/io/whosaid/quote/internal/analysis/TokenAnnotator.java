package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import io.whosaid.quote.internal.opennlp.Lemmatizer;
import io.whosaid.quote.internal.opennlp.PosTagger;
import io.whosaid.quote.internal.opennlp.Tokenizer;
import io.whosaid.quote.internal.text.Interruption;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of sentences, with parts of speech and lemmas. For one document. */
final class TokenAnnotator {
  /** Longer sentences are cut, so that no later step need fear their length. */
  private static final int MAX_SENTENCE_LENGTH = 400;

  private final String text;
  private final String plain;
  private final Tokenizer tokens;
  private final PosTagger tags;
  private final Lemmatizer lemmas;

  TokenAnnotator(String text, String plain, Tokenizer tokens, PosTagger tags, Lemmatizer lemmas) {
    this.text = text;
    this.plain = plain;
    this.tokens = tokens;
    this.tags = tags;
    this.lemmas = lemmas;
  }

  /** The sentences at {@code spans} with their tokens. */
  List<Sentence> of(List<Span> spans) {
    List<Sentence> sentences = new ArrayList<>(spans.size());
    for (Span span : spans) {
      Interruption.check();
      List<Span> found = tokens.in(plain, span);
      for (int from = 0; from < found.size(); from += MAX_SENTENCE_LENGTH) {
        int to = Math.min(found.size(), from + MAX_SENTENCE_LENGTH);
        sentences.add(sentence(found.subList(from, to)));
      }
    }
    return sentences;
  }

  private Sentence sentence(List<Span> spans) {
    String[] words = spans.stream().map(span -> span.of(plain)).toArray(String[]::new);
    String[] tagged = tags.of(words);
    List<Token> result = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Span span = spans.get(i);
      result.add(new Token(span, span.of(text), tagged[i], lemmas.of(words[i], tagged[i])));
    }
    return new Sentence(Span.cover(List.of(spans.get(0), spans.get(spans.size() - 1))), result);
  }
}
