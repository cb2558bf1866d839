package io.whosaid.attribution.internal.mentions;

import java.util.Locale;

/**
 * What speaks for or against a named one as the one that a description such as "the senator" or
 * "the company" means, or, where its name begins with {@code NOBODY}, for nobody being named.
 */
public enum CorefFeature {
  /** The text says the noun of it: "senator" of "Sen. Tim Kaine". */
  SAID_NOUN,
  /** And it was not named in the eight sentences before. */
  SAID_NOUN_FAR,
  /** Its description by the same noun was the last. */
  SO_CALLED_BEFORE,
  /** The noun is of people who are often quoted and seldom named, and not said of it. */
  UNSAID_SELDOM_NAMED,
  /** The noun is a title, such as "judge", and not said of it, but of another candidate. */
  TITLE_OF_ANOTHER,
  /** The description says "former", and nothing says so of it. */
  UNSAID_PAST,
  /** The description begins with an owner, and its noun is not said of it. */
  UNSAID_OWNED,
  /** The noun is a title, and not said of it. */
  UNSAID_TITLE,
  /** And of nothing else that the description can mean. */
  SAID_NOUN_ALONE,
  /** The text says the noun of another and not of it. */
  NOUN_OF_ANOTHER,
  /** All that the description tells with names, countries or parties is said of it. */
  SAID_NAMES,
  /** Some of what else the description tells is said of it. */
  SAID_WORDS,
  /** A name in the description is not said of it. */
  UNSAID_NAME,
  /** A name in the description is said of another and not of it. */
  NAME_OF_ANOTHER,
  /** It is said to be of another party or state. */
  CONTRARY,
  /** The noun is a word of its name: "foundation". */
  NOUN_IN_NAME,
  /** And of no other candidate's. */
  NOUN_IN_NAME_ALONE,
  /** Another word of the description is a word of its name: "budget". */
  WORD_IN_NAME,
  /** The noun fits its kind: "newspaper" of a newspaper, "company" of a firm. */
  FITS_KIND,
  /** The noun is one for news organisations, and it is one of that kind. */
  FITS_OUTLET,
  /** And no other candidate's. */
  FITS_KIND_ALONE,
  /** The noun fits another kind. */
  MISFITS_KIND,
  /** It is an outlet, which the noun does not ask for. */
  OUTLET,
  /** Its kind is only guessed. */
  UNSURE_KIND,
  /** Its gender is that of the noun. */
  SAME_GENDER,
  /** The owner's name, as in "Smith's lawyer", is said of it. */
  SAID_OWNER,
  /** The noun is a relative's, and another candidate or the owner has its surname. */
  FAMILY_NAME,
  /** It is the subject of the last sentence that has one. */
  LAST_SUBJECT,
  /** It is the subject of the last but one that has another. */
  EARLIER_SUBJECT,
  /** It was quoted last. */
  LAST_SPEAKER,
  /** It was quoted last but one. */
  EARLIER_SPEAKER,
  /** It was named last of all that fit. */
  LAST_NAMED,
  /** It is named before in the same sentence. */
  SAME_SENTENCE,
  /** It was named in the sentence before. */
  SENTENCE_BEFORE,
  /** It was named two or three sentences before. */
  SENTENCES_BEFORE,
  /** It was named more than eight sentences before. */
  LONG_BEFORE,
  /** It is named only afterwards. */
  AFTER,
  /** It is named only afterwards, and the description stands at the text's beginning. */
  AFTER_OPENING,
  /** It is named more often than all others that fit. */
  MOST_NAMED,
  /** It is a person, and named once. */
  ONCE_NAMED,
  /** It is named first of all that fit. */
  FIRST_NAMED,
  /** It was named for the first time in the two sentences before. */
  JUST_INTRODUCED,
  /** It is named in what the described one is quoted with. */
  NAMED_IN_QUOTATION,
  /** Always. */
  NOBODY,
  /** The noun is one of people who are often quoted and seldom named: "official". */
  NOBODY_SELDOM_NAMED,
  /** Such a one came up without a name before: "a man" before "the man". */
  NOBODY_SUCH_ONE_BEFORE,
  /** The description begins with an owner: "Smith's lawyer", "his wife". */
  NOBODY_OWNED,
  /** A clause or a preposition tells more. */
  NOBODY_TOLD,
  /** The noun is a body that seldom has a name: "government". */
  NOBODY_VAGUE_BODY,
  /** The noun is a body's. */
  NOBODY_BODY,
  /** The noun is a firm's: "company", "airline". */
  NOBODY_FIRM,
  /** The noun is a news organisation's. */
  NOBODY_OUTLET,
  /** A person is told apart by more than the noun, as in "the Vermont senator". */
  NOBODY_VARIED;

  /** Its name in lists of weights: {@code said-noun}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it speaks for nobody. */
  public boolean ofNobody() {
    return name().startsWith("NOBODY");
  }
}
