package io.whosaid.attribution.internal.mentions;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.entities.EntityClusters;
import io.whosaid.attribution.internal.entities.PersonAttributeReader;
import io.whosaid.attribution.internal.entities.RolePhrases;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.names.PersonAttributes;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import io.whosaid.quote.Analysis;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One document as the rules see it: its words, its cast, and the sources resolved so far. */
public final class DocumentContext {
  /** A source that has been resolved. */
  public record Past(SourceMention source, Resolution resolution) {}

  private static final int NAMES_IN_QUOTATION = 40;

  private final Lexicons lexicons;
  private final Extraction extraction;
  private final TokenizedDocument reading;
  private final Names names;
  private final RolePhrases roles;
  private final List<PersonAttributes> portraits = new ArrayList<>();
  private final EntityClusters cast;
  private final BitSet content;
  private final List<Past> past = new ArrayList<>();
  private final Map<String, Resolution> documents = new HashMap<>();
  private final Map<String, Entity> called = new HashMap<>();
  private Optional<List<CandidateSet>> choices = Optional.empty();
  private Optional<Set<Entity>> only = Optional.empty();

  public DocumentContext(Lexicons lexicons, Extraction extraction) {
    Analysis analysis = extraction.analysis();
    this.lexicons = lexicons;
    this.extraction = extraction;
    this.reading = new TokenizedDocument(analysis);
    this.names =
        new Names(lexicons, reading, analysis.document().outlet(), cuts(extraction, reading));
    this.roles = new RolePhrases(lexicons, reading, names);
    PersonAttributeReader reader = new PersonAttributeReader(lexicons, reading, names, roles);
    for (int i = 0; i < names.size(); i++) {
      portraits.add(reader.of(names.get(i)));
    }
    this.cast = new EntityClusters(lexicons, reading, names, portraits);
    this.content = content(extraction, reading);
  }

  /** Where sources, cues and contents begin and end: no name lies across. */
  private static BitSet cuts(Extraction extraction, TokenizedDocument reading) {
    BitSet cuts = new BitSet(reading.size());
    for (Quotation quotation : extraction.quotations()) {
      for (List<Span> spans : List.of(quotation.content(), quotation.cue(), quotation.source())) {
        for (Span span : spans) {
          cuts.set(reading.wordAt(span.begin()));
          cuts.set(reading.wordFrom(span.end()));
        }
      }
    }
    return cuts;
  }

  private static BitSet content(Extraction extraction, TokenizedDocument reading) {
    int[] steps = new int[reading.size() + 1];
    for (Quotation quotation : extraction.quotations()) {
      for (Span span : quotation.content()) {
        int from = reading.wordAt(span.begin());
        steps[from]++;
        steps[Math.max(from, reading.wordFrom(span.end()))]--;
      }
    }
    BitSet content = new BitSet(reading.size());
    int depth = 0;
    for (int i = 0; i < reading.size(); i++) {
      depth += steps[i];
      content.set(i, depth > 0);
    }
    return content;
  }

  public Lexicons lexicons() {
    return lexicons;
  }

  public Extraction extraction() {
    return extraction;
  }

  public TokenizedDocument reading() {
    return reading;
  }

  public Names names() {
    return names;
  }

  public EntityClusters cast() {
    return cast;
  }

  public RolePhrases roles() {
    return roles;
  }

  /** What the words round the name say of it, where it stands. */
  public PersonAttributes portrait(Name name) {
    return portraits.get(names.numberAt(name.from()));
  }

  /** Whether word {@code i} is a part of what somebody is quoted with. */
  public boolean isContent(int i) {
    return content.get(i);
  }

  /** Tells that pronouns can mean nobody but these. */
  public void restrict(Set<Entity> entities) {
    only = Optional.of(Set.copyOf(entities));
  }

  public boolean mayBeMeant(Entity entity) {
    return only.map(entities -> entities.contains(entity)).orElse(true);
  }

  public void resolved(SourceMention source, Resolution resolution) {
    past.add(new Past(source, resolution));
    if (source.form() == SourceMention.Form.NOUN && source.head() >= 0) {
      Entity entity = resolution.entity().orElse(null);
      called.put(reading.word(source.head()).lower(), entity);
    }
    boolean document = source.form() == SourceMention.Form.NOUN && resolution.speaker().isPresent();
    if (document && lexicons.nouns().isDocument(reading.word(source.head()).lower())) {
      documents.put(reading.word(source.head()).lower(), resolution);
    }
  }

  /** Whom {@code noun} meant when a source was described by it last; null when by none. */
  public Entity lastCalled(String noun) {
    return called.get(noun);
  }

  /** Tells that what descriptions could mean is to be noted. */
  public void learn() {
    choices = Optional.of(new ArrayList<>());
  }

  /** Notes whom a description could mean, while that is learnt from. */
  public void choose(Supplier<CandidateSet> choice) {
    choices.ifPresent(all -> all.add(choice.get()));
  }

  /** Whom the descriptions that were looked at could mean, as far as it was noted. */
  public List<CandidateSet> choices() {
    return choices.orElse(List.of());
  }

  /** Whether the text says {@code word}, its party or its country, of {@code entity}. */
  public boolean isSaid(Entity entity, Word word) {
    boolean democrat = word.lower().equals("democratic") && entity.isSaidToBe("democrat");
    boolean republican = word.lower().equals("gop") && entity.isSaidToBe("republican");
    return democrat
        || republican
        || entity.isSaidToBe(word.lower())
        || lexicons.places().country(word.core()).filter(entity::isSaidToBe).isPresent()
        || lexicons.states().of(word.core()).filter(entity.states()::contains).isPresent();
  }

  /** Whether {@code entity} is named in what {@code source} is quoted with. */
  public boolean isNamedIn(SourceMention source, Entity entity) {
    for (Span span : source.quotation().content()) {
      int end = reading.wordFrom(span.end());
      int first = names.firstFrom(reading.wordAt(span.begin()));
      int last = Math.min(names.firstFrom(end), first + NAMES_IN_QUOTATION);
      for (int i = first; i < last; i++) {
        if (cast.entity(i) == entity) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who was quoted last before {@code source}, and who before that, where they are named. */
  public List<Entity> formerSpeakers(SourceMention source) {
    List<Entity> speakers = new ArrayList<>();
    int region = reading.word(source.from()).region();
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - 8); i--) {
      SourceMention former = past.get(i).source();
      Optional<Entity> entity = past.get(i).resolution().entity();
      boolean before =
          former.to() > former.from()
              && former.from() < source.from()
              && reading.word(former.from()).region() == region;
      entity.filter(speaker -> before && !speakers.contains(speaker)).ifPresent(speakers::add);
    }
    return speakers;
  }

  /** The last document called {@code noun} whose author is known. */
  public Optional<Resolution> document(String noun) {
    return Optional.ofNullable(documents.get(noun));
  }

  /**
   * The last source resolved before {@code source} that stands in the same quoted region or none.
   */
  public Optional<Past> former(SourceMention source) {
    int region = reading.word(source.from()).region();
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - 5); i--) {
      Past candidate = past.get(i);
      if (candidate.source().to() > candidate.source().from()
          && reading.word(candidate.source().from()).region() == region
          && candidate.source().from() < source.from()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
