package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.Optional;
import java.util.Set;

/** Names of organisations, and the words that end such names. */
public final class OrganizationNames {
  /** Heads that are surnames too. */
  private static final Set<String> SURNAMES =
      Set.of(
          "Air", "Bank", "Banks", "Bar", "Board", "Case", "Church", "College", "Court", "Daily",
          "Energy", "Farm", "Fire", "Force", "Front", "Gas", "Guard", "House", "Justice", "Law",
          "Lodge", "Order", "Post", "Power", "Press", "State", "Steel", "Temple", "Union", "Watch");

  /** Heads of firms. */
  private static final Set<String> FIRMS =
      Set.of(
          "Inc",
          "Inc.",
          "Corp",
          "Corp.",
          "Corporation",
          "Ltd",
          "Ltd.",
          "Limited",
          "LLC",
          "LLP",
          "PLC",
          "plc",
          "Co",
          "Co.",
          "Company",
          "Group",
          "Holdings",
          "Holding",
          "GmbH",
          "AG",
          "SA",
          "Partners",
          "Enterprises",
          "Industries",
          "Systems",
          "Technologies",
          "Software",
          "Labs",
          "Motors",
          "Airlines",
          "Airways",
          "Energy",
          "Oil",
          "Petroleum",
          "Electric",
          "Electronics",
          "Telecom",
          "Communications",
          "Studios",
          "Pictures",
          "Foods",
          "Pharmaceuticals",
          "Pharma",
          "Therapeutics",
          "Capital",
          "Securities",
          "Investments",
          "Ventures",
          "Insurance",
          "Mining",
          "Steel",
          "Chemical",
          "Stores",
          "Brands",
          "Hotels");

  private final PhraseTable<Boolean> known = PhraseTable.ofNames();
  private final Set<String> heads = Lexicon.words("organization-heads.txt");

  OrganizationNames() {
    Lexicon.rows("organizations.tsv", 2).forEach(row -> known.put(row[0], row[1].equals("firm")));
  }

  /** Whether the words are the name of a known body. */
  public boolean isKnown(TokenizedDocument reading, int from, int to) {
    return known.value(reading, from, to) != null;
  }

  Optional<PhraseTable.Match<Boolean>> at(TokenizedDocument reading, int from, int limit) {
    return known.at(reading, from, limit);
  }

  public boolean isKnown(String name) {
    return known.contains(name);
  }

  /** Whether {@code name} is a firm's, as far as its own words tell. */
  public boolean isFirm(String name) {
    return known.get(name).orElse(FIRMS.contains(name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** Whether a name that ends in {@code word} is a body's. */
  public boolean isHead(String word) {
    return heads.contains(word);
  }

  public boolean isSurname(String head) {
    return SURNAMES.contains(head);
  }
}
