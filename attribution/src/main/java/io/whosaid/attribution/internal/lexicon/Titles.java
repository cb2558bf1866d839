package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.Optional;

/** Words before a name: "Mr.", "President", "Lt. Gen.", "Pope". */
public final class Titles {
  /** The sorts of title. */
  public enum Sort {
    /** Says how to address somebody and nothing else: "Mr.". */
    HONORIFIC,
    /** Says what somebody is: "President". */
    TITLE,
    /** Says what somebody is, and stays a part of the name: "Pope Francis". */
    REGNAL
  }

  public record Title(Sort sort, Gender gender) {}

  private final PhraseTable<Title> titles = PhraseTable.ofNames();

  Titles() {
    for (String[] row : Lexicon.rows("titles.tsv", 3)) {
      titles.put(row[0], new Title(sort(row[2]), Gender.of(row[1])));
    }
  }

  private static Sort sort(String cell) {
    return switch (cell) {
      case "honorific" -> Sort.HONORIFIC;
      case "title" -> Sort.TITLE;
      case "regnal" -> Sort.REGNAL;
      default -> throw new IllegalStateException("titles.tsv: unknown sort '" + cell + "'");
    };
  }

  /** Whether {@code word} is a title that stays in a name of one word: "Pope". */
  public boolean isRegnal(String word) {
    return titles.get(word).filter(title -> title.sort() == Sort.REGNAL).isPresent();
  }

  public boolean contains(String title) {
    return titles.contains(title);
  }

  public Optional<PhraseTable.Match<Title>> at(TokenizedDocument reading, int from, int limit) {
    return titles.at(reading, from, limit);
  }
}
