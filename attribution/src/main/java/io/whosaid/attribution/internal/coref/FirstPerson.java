package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Speaker;
import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.lexicon.Pronouns.Sort;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "I" and "we": the speaker of the quotation round them, or the author. For one document. */
public final class FirstPerson {
  private record Content(Span span, int quotation) {}

  private final DocumentContext discourse;
  private final Map<Integer, Integer> around;
  private final BitSet answers;

  public FirstPerson(DocumentContext discourse, List<SourceMention> sources) {
    this.discourse = discourse;
    this.around = around(sources);
    this.answers = answers(discourse.reading());
  }

  public static boolean applies(SourceMention source, DocumentContext discourse) {
    return source.form() == Form.PRONOUN
        && Pronouns.sort(discourse.reading().word(source.head()).lower())
            .filter(sort -> sort == Sort.SPEAKER)
            .isPresent();
  }

  /** The number of the innermost quotation that holds the source of quotation {@code number}. */
  public Optional<Integer> around(int number) {
    return Optional.ofNullable(around.get(number));
  }

  /** Who speaks, when {@code outer} is what is known of the quotation round the pronoun. */
  public Resolution resolve(SourceMention source, Optional<Resolution> outer) {
    if (outer.isPresent()) {
      return outer.get().because("first person: speaker of the quotation round it");
    }
    boolean quoted = discourse.reading().word(source.head()).region() >= 0;
    boolean single = discourse.reading().word(source.head()).lower().startsWith("i");
    Optional<String> byline = discourse.extraction().document().byline();
    Optional<Resolution> answering =
        !quoted && single ? interviewed(source).map(FirstPerson::answering) : Optional.empty();
    return answering
        .or(
            () ->
                byline
                    .filter(name -> !quoted && single && !name.isBlank())
                    .map(FirstPerson::author))
        .orElse(Resolution.unnamed(source.text(), Grade.UNRESOLVED, "first person: nobody fits"));
  }

  /** The first person named, when the pronoun stands in a paragraph after one that opens "A:". */
  private Optional<Entity> interviewed(SourceMention source) {
    TokenizedDocument reading = discourse.reading();
    int sentence = reading.word(source.head()).sentence();
    if (!answers.get(sentence)) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(discourse.names().size(), 20); i++) {
      Entity entity = discourse.cast().entity(i);
      if (entity.isSurelyPerson() && entity.name().indexOf(' ') > 0) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** The sentences that lie between "A:" and the next "Q". */
  private static BitSet answers(TokenizedDocument reading) {
    BitSet answers = new BitSet();
    boolean answering = false;
    for (int i = 0; i < reading.sentences(); i++) {
      int begin = reading.begin(i);
      boolean marked = begin + 1 < reading.end(i) && reading.word(begin + 1).text().equals(":");
      String first = begin < reading.end(i) ? reading.word(begin).text() : "";
      if (marked && first.equals("A")) {
        answering = true;
      } else if (first.length() > 0 && first.charAt(0) == 'Q' && isQuestion(first, marked)) {
        answering = false;
      }
      answers.set(i, answering);
    }
    return answers;
  }

  /** "Q:", or "QWhat" where the mark has been lost. */
  private static boolean isQuestion(String word, boolean marked) {
    return (word.equals("Q") && marked)
        || (word.length() > 1 && Character.isUpperCase(word.charAt(1)));
  }

  private static Resolution answering(Entity entity) {
    return Resolution.named(entity, entity.speaker(), "first person: who is interviewed");
  }

  private static Resolution author(String name) {
    Optional<String> none = Optional.empty();
    Speaker author = new Speaker(name.strip(), Speaker.Kind.PERSON, none, none);
    return Resolution.named(author, "first person: author");
  }

  /** For each quotation, the innermost other one whose content holds its source; one sweep. */
  private static Map<Integer, Integer> around(List<SourceMention> sources) {
    List<Content> contents = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Quotation quotation = sources.get(i).quotation();
      for (Span span : quotation.content()) {
        contents.add(new Content(span, i));
      }
      if (quotation.hasSource()) {
        order.add(i);
      }
    }
    contents.sort((a, b) -> Span.outerFirst(a.span(), b.span()));
    order.sort((a, b) -> Integer.compare(begin(sources.get(a)), begin(sources.get(b))));
    Map<Integer, Integer> around = new HashMap<>();
    Deque<Content> open = new ArrayDeque<>();
    int next = 0;
    for (int number : order) {
      int begin = begin(sources.get(number));
      while (next < contents.size() && contents.get(next).span().begin() <= begin) {
        open.push(contents.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= begin) {
        open.pop();
      }
      open.stream()
          .limit(4)
          .filter(content -> content.quotation() != number && content.span().end() > begin)
          .findFirst()
          .ifPresent(content -> around.put(number, content.quotation()));
    }
    return around;
  }

  private static int begin(SourceMention source) {
    return source.quotation().source().get(0).begin();
  }
}
