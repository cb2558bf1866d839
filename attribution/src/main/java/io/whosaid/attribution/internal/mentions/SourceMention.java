package io.whosaid.attribution.internal.mentions;

import io.whosaid.attribution.internal.names.Name;
import io.whosaid.quote.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * The source mention of a quotation, read.
 *
 * @param quotation whose
 * @param form how it names the source
 * @param from its first word
 * @param to the word after its last
 * @param head the word that carries it: the pronoun, the noun, or the first word of the name
 * @param names the name in it, or the names when several speak
 * @param text its characters, white space folded
 */
public record SourceMention(
    Quotation quotation, Form form, int from, int to, int head, List<Name> names, String text) {

  /** How a mention names its source. */
  public enum Form {
    /** It is missing. */
    NONE,
    PRONOUN,
    NAME,
    /** A noun: "the analyst", "critics", "a report by Bloomberg". */
    NOUN
  }

  Optional<Name> name() {
    return names.stream().findFirst();
  }

  /** The number of words. */
  public int words() {
    return to - from;
  }
}
