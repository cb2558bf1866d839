package io.whosaid.attribution.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists are sorted, without duplicates, and of one shape. */
class LexiconTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "anonymity.tsv",
        "carried.txt",
        "carriers.txt",
        "collectives.txt",
        "documents.txt",
        "first-names.tsv",
        "institutions.tsv",
        "organization-heads.txt",
        "organizations.tsv",
        "outlet-context-after.txt",
        "outlet-context-before.txt",
        "outlet-traps.txt",
        "outlets.tsv",
        "places.tsv",
        "platforms.txt",
        "relative-verbs.tsv",
        "roles.tsv",
        "seldom-named.txt",
        "small-words.txt",
        "states.tsv",
        "titles.tsv",
        "trait-weights.tsv"
      })
  void isSortedAndWithoutDuplicates(String file) {
    List<String> keys = Lexicon.lines(file).stream().map(line -> line.split("\t", -1)[0]).toList();
    assertTrue(keys.size() > 10, file + " has only " + keys.size() + " entries");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      assertTrue(seen.add(keys.get(i)), file + " has '" + keys.get(i) + "' twice");
      assertEquals(keys.get(i).strip(), keys.get(i), file + ": blanks round an entry");
      assertTrue(
          i == 0 || keys.get(i - 1).compareTo(keys.get(i)) < 0,
          file + ": '" + keys.get(i) + "' belongs before '" + keys.get(Math.max(0, i - 1)) + "'");
    }
  }

  @Test
  void aMissingListSaysWhich() {
    Exception thrown =
        assertThrows(IllegalStateException.class, () -> Lexicon.words("no-such-list.txt"));
    assertTrue(thrown.getMessage().contains("no-such-list.txt"), thrown.getMessage());
  }

  @Test
  void aListOfAnotherShapeSaysWhere() {
    Exception thrown =
        assertThrows(IllegalStateException.class, () -> Lexicon.rows("titles.tsv", 7));
    assertTrue(thrown.getMessage().contains("titles.tsv: expected 7 columns"), thrown.getMessage());
  }
}
