package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;

/** Learns genders from the text's own pronouns, where but one person can be meant. */
final class PronounEvidence {
  private final TokenizedDocument reading;
  private final EntityClusters cast;
  private final Names names;

  PronounEvidence(TokenizedDocument reading, EntityClusters cast, Names names) {
    this.reading = reading;
    this.cast = cast;
    this.names = names;
  }

  void note() {
    Entity only = null;
    for (int sentence = 0; sentence < reading.sentences(); sentence++) {
      Entity here = null;
      boolean subject = false;
      boolean several = false;
      for (int i = reading.begin(sentence); i < reading.end(sentence); i++) {
        Word word = reading.word(i);
        if (word.region() >= 0) {
          continue;
        }
        int number = names.numberAt(i);
        if (number >= 0) {
          Entity entity = cast.entity(number);
          boolean person = entity.isPerson();
          several |= person && here != null && here != entity;
          subject |= person && isSubject(names.get(number));
          here = person ? entity : here;
          continue;
        }
        Gender gender = Pronouns.sort(word.lower()).map(Pronouns::gender).orElse(Gender.UNKNOWN);
        Entity meant = here == null ? only : here;
        if (gender != Gender.UNKNOWN && meant != null && !several) {
          meant.calledBy(gender);
          if (subject && meant == here) {
            meant.acted();
          }
        }
      }
      only = several ? null : here == null ? keep(sentence, only) : here;
    }
  }

  /** Whether a verb follows the name that opens its sentence. */
  private boolean isSubject(Name name) {
    int sentence = reading.word(name.from()).sentence();
    return name.phrase() == reading.begin(sentence)
        && reading.within(name.to(), sentence)
        && reading.word(name.to()).is("VERB", "AUX");
  }

  /** A sentence that is wholly quoted does not end the talk of the one before. */
  private Entity keep(int sentence, Entity only) {
    int from = reading.begin(sentence);
    return from < reading.end(sentence) && reading.word(from).region() >= 0 ? only : null;
  }
}
