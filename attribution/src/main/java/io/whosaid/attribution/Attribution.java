package io.whosaid.attribution;

import io.whosaid.quote.Quotation;
import java.util.List;
import java.util.Objects;

/** What is made of a quotation's source: exactly one for every quotation. */
public sealed interface Attribution {

  /** The quotation that is attributed. */
  Quotation quotation();

  /** The outlets and documents that it came through, nearest first; often empty. */
  List<Hop> via();

  /** The rule that decided; never blank. */
  String why();

  /**
   * A source with a name.
   *
   * @param quotation the quotation
   * @param speaker who said it
   * @param via the chain that it came through
   * @param why the rule that decided
   */
  record Named(Quotation quotation, Speaker speaker, List<Hop> via, String why)
      implements Attribution {
    /** Copies the list and checks that nothing is null. */
    public Named {
      Objects.requireNonNull(quotation, "quotation");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(why, "why");
      via = List.copyOf(via);
    }
  }

  /**
   * A source that is described and not named: "a senior official", "critics".
   *
   * @param quotation the quotation
   * @param description how the text describes the source
   * @param grade how much a reader learns about the source
   * @param via the chain that it came through
   * @param why the rule that decided
   */
  record Unnamed(Quotation quotation, String description, Grade grade, List<Hop> via, String why)
      implements Attribution {
    /** Copies the list and checks that nothing is null. */
    public Unnamed {
      Objects.requireNonNull(quotation, "quotation");
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(grade, "grade");
      Objects.requireNonNull(why, "why");
      via = List.copyOf(via);
    }
  }

  /**
   * Nobody stands behind the quotation.
   *
   * @param quotation the quotation
   * @param via the chain that it came through, when the text names one nevertheless
   * @param why the rule that decided
   */
  record Unattributed(Quotation quotation, List<Hop> via, String why) implements Attribution {
    /** Copies the list and checks that nothing is null. */
    public Unattributed {
      Objects.requireNonNull(quotation, "quotation");
      Objects.requireNonNull(why, "why");
      via = List.copyOf(via);
    }
  }

  /** How much a reader learns about an unnamed source, from most to least. */
  enum Grade {
    /** A document without a name: "court filings", "the indictment". */
    DOCUMENT,
    /** An institution as such: "the ministry". */
    INSTITUTION,
    /** One person by role: "a senior official", "the mayor". */
    ROLE,
    /** Somebody who asked not to be named. */
    ANONYMOUS,
    /** Many people, none of them in particular: "critics", "some", "people familiar with". */
    COLLECTIVE,
    /** A pronoun that could not be resolved, or words that tell nothing of who it is: "he". */
    UNRESOLVED
  }
}
