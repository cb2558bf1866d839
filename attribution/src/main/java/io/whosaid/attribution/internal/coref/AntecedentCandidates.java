package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a text was about before a description: whom it can mean, and who stood out. */
final class AntecedentCandidates {
  private static final int NAMES_BACK = 60;
  private static final int NAMES_ON = 6;
  private static final int MAX_COUNT = 24;
  private static final int SENTENCES_BACK = 6;

  private final NominalMention description;
  private final DocumentContext discourse;
  private final TokenizedDocument reading;
  private final int sentence;
  private final Map<Entity, Integer> named = new LinkedHashMap<>();
  private final List<Entity> subjects = new ArrayList<>();
  private final List<Entity> speakers = new ArrayList<>();

  AntecedentCandidates(NominalMention description, DocumentContext discourse) {
    this.description = description;
    this.discourse = discourse;
    this.reading = discourse.reading();
    this.sentence = reading.word(description.source().head()).sentence();
    collectNamed();
    collectSubjects();
    discourse.formerSpeakers(description.source()).stream()
        .filter(this::isCandidate)
        .forEach(speakers::add);
  }

  private void collectNamed() {
    Names names = discourse.names();
    SourceMention source = description.source();
    int next = names.firstFrom(source.from());
    for (int i = next - 1; i >= Math.max(0, next - NAMES_BACK) && named.size() < MAX_COUNT; i--) {
      put(i);
    }
    Set<Entity> said = new LinkedHashSet<>(discourse.cast().saidToBe(description.noun()));
    said.stream()
        .limit(8)
        .filter(entity -> !named.containsKey(entity) && fits(entity))
        .forEach(entity -> named.put(entity, -1));
    int after = names.firstFrom(source.to());
    for (int i = after; i < Math.min(names.size(), after + NAMES_ON); i++) {
      if (reading.word(names.get(i).from()).sentence() <= sentence + 2) {
        put(i);
      }
    }
  }

  private void put(int number) {
    Entity entity = discourse.cast().entity(number);
    if (!discourse.names().get(number).weak() && !named.containsKey(entity) && fits(entity)) {
      named.put(entity, number);
    }
  }

  private boolean fits(Entity entity) {
    return description.fits(entity) && discourse.mayBeMeant(entity);
  }

  private void collectSubjects() {
    PronounCandidates candidates =
        PronounCandidates.such(description.source(), discourse, this::isCandidate);
    int seen = 0;
    for (int i = sentence - 1; i >= 0 && i > sentence - 20 && seen < SENTENCES_BACK; i--) {
      if (candidates.isQuoted(i)) {
        continue;
      }
      seen++;
      Optional<Entity> subject = candidates.firstSubject(reading.begin(i), reading.end(i));
      subject.filter(entity -> !subjects.contains(entity)).ifPresent(subjects::add);
    }
  }

  private boolean isCandidate(Entity entity) {
    return named.containsKey(entity);
  }

  /** Whom the description can mean. */
  Set<Entity> candidates() {
    return named.keySet();
  }

  /** How many sentences ago it was named; 0 in the same, -1 when it is named only afterwards. */
  int sentencesAgo(Entity entity) {
    int number = named.get(entity);
    if (number < 0) {
      return Integer.MAX_VALUE;
    }
    int place = discourse.names().get(number).from();
    return place > description.source().from() ? -1 : sentence - reading.word(place).sentence();
  }

  /** Of the subjects of the last sentences the number of this, from 0; -1 when it was none. */
  int subject(Entity entity) {
    return subjects.indexOf(entity);
  }

  /** Of those quoted last its number, from 0; -1 when it was not quoted. */
  int speaker(Entity entity) {
    return speakers.indexOf(entity);
  }

  /** Whether the mention before the description is the text's first of it. */
  boolean isIntroducedNear(Entity entity) {
    return named.get(entity) == entity.firstMention();
  }

  /** The candidate that was named last. */
  Optional<Entity> last() {
    return named.keySet().stream().filter(entity -> sentencesAgo(entity) >= 0).findFirst();
  }

  /** The candidate that is named most often. */
  Optional<Entity> most() {
    return named.keySet().stream().max(java.util.Comparator.comparing(Entity::mentions));
  }

  /** The candidate that the text named first. */
  Optional<Entity> first() {
    return named.keySet().stream()
        .filter(entity -> entity.firstMention() >= 0)
        .min(java.util.Comparator.comparing(Entity::firstMention));
  }
}
