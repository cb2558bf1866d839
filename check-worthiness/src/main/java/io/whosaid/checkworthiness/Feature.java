package io.whosaid.checkworthiness;

import java.util.Locale;

/** What is looked at in a sentence, outside what it quotes. */
public enum Feature {
  /** "forty skippers", "12 of 15 seats". */
  NUMBER(Role.REASON, "It counts something."),
  /** "three bridges": up to nine, written out. */
  SMALL_NUMBER(Role.REASON, "It counts a few things."),
  /** "30 percent", "two-thirds", "six in 10". */
  SHARE(Role.REASON, "It gives a share of something."),
  /** "$72 billion". */
  MONEY(Role.REASON, "It names a sum of money."),
  /** "hundreds of", "dozens", "millions". */
  CROWD(Role.REASON, "It gives a rough amount."),
  /** "more than", "twice as many". */
  COMPARISON(Role.REASON, "It compares."),
  /** "has doubled", "fell". */
  CHANGE(Role.REASON, "It says that something rose, fell or changed."),
  /** "the largest", "most divided". */
  SUPERLATIVE(Role.REASON, "It puts something above or below all others."),
  /** "a record", "for the first time since 1988", "ranks third". */
  RECORD(Role.REASON, "It claims a record, a rank or a first."),
  /** "because of", "led to". */
  CAUSE(Role.REASON, "It says what causes what."),
  /** "illegal", "fraud", "failed to". */
  ACCUSATION(Role.REASON, "It accuses somebody."),
  /** "notoriously repressive". */
  JUDGEMENT(Role.REASON, "It gives a disputable judgement as a fact."),
  /** "will double", "is bound to". */
  PREDICTION(Role.REASON, "It tells the future as a fact."),
  /** "typically", "most voters". */
  GENERALIZATION(Role.REASON, "It speaks of all, most, or always."),
  /** "the law forbids". */
  RULE(Role.REASON, "It says what a law or a rule does."),
  /** "is", "have" in a main clause: something holds now. */
  STATE(Role.REASON, "It says what is the case."),
  /** Twelve words and more of the article's own. */
  LONG(Role.REASON, "It says much in its own words."),

  /** It ends in a question mark. */
  QUESTION(Role.BAR, "It is a question."),
  /** "Follow us", "Let's look". */
  INSTRUCTION(Role.BAR, "It tells the reader what to do."),
  /** "I think". */
  OPINION(Role.BAR, "It is an opinion in the first person."),
  /** All but a few words are a quotation's. */
  QUOTED(Role.BAR, "A quotation covers it."),
  /** An address of the web stands in it. */
  LINK(Role.BAR, "A link in it leads to its source."),
  /** "[3]", or a raised number. */
  FOOTNOTE(Role.BAR, "A footnote leads to its source."),
  /** Three words or fewer. */
  FRAGMENT(Role.BAR, "It is no whole sentence."),

  /** A part of it is attributed to a source. */
  ATTRIBUTED(Role.DOUBT, "Somebody stands behind a part of it."),
  /** "a poll", "records show". */
  SOURCE_NAMED(Role.DOUBT, "It names a poll, a document or an outlet."),
  /** "I", "we", "our". */
  FIRST_PERSON(Role.DOUBT, "It speaks in the first person."),
  /** "met", "walked", "asked". */
  EVENT(Role.DOUBT, "It tells who did what."),
  /** "on Tuesday". */
  DAY(Role.DOUBT, "It tells of a certain day."),
  /** "might", "perhaps". */
  HEDGE(Role.DOUBT, "It says that it is not sure."),
  /** "Poll of 1,000 voters." */
  VERBLESS(Role.DOUBT, "It has no verb."),
  /** Fewer than eight words of the article's own. */
  SHORT(Role.DOUBT, "It says little in its own words.");

  /** On which side a feature is. */
  public enum Role {
    /** It speaks for checking. */
    REASON,
    /** It speaks against, more or less. */
    DOUBT,
    /** With it, a sentence is no statement, whatever else it says. */
    BAR
  }

  private final Role role;
  private final String sentence;

  Feature(Role role, String sentence) {
    this.role = role;
    this.sentence = sentence;
  }

  /** On which side it is. */
  public Role role() {
    return role;
  }

  /** What it means, as a sentence for people. */
  public String sentence() {
    return sentence;
  }

  /** Its name in files and answers: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
