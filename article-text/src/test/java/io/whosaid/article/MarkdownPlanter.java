package io.whosaid.article;

import java.util.List;
import java.util.Random;

/** Writes random Markdown with planted quotations. */
final class MarkdownPlanter {
  private static final List<String> OPENING =
      List.of("“", "&ldquo;", "&#8220;", "&#x201C;", "&#X201c;");
  private static final List<String> CLOSING = List.of("”", "&rdquo;", "&#8221;", "&#x201D;");
  private static final List<String> STRAIGHT = List.of("\"", "\\\"", "&quot;", "&#34;");

  private final Random random;
  private final Plants plants = new Plants();
  private final boolean mdx;
  private final String lineEnd;
  private String prefix = "";
  private boolean oneLine;
  private boolean inTable;
  private boolean inLink;

  MarkdownPlanter(long seed, boolean mdx) {
    this.mdx = mdx;
    random = new Random(seed);
    lineEnd = pick(List.of("\n", "\n", "\r\n", "\r\n", mdx ? "\n" : "\r"));
  }

  Plants write() {
    if (random.nextInt(4) == 0) {
      plants.add("\uFEFF");
    }
    if (random.nextInt(4) == 0) {
      frontMatter();
    }
    if (mdx) {
      plants.add("import " + plants.decoy() + " from 'a'" + lineEnd);
      plants.add("export const a = {" + lineEnd + lineEnd + plants.decoy() + ": '“'}" + lineEnd);
      plants.add(lineEnd);
    }
    for (int blocks = 1 + random.nextInt(6); blocks > 0; blocks--) {
      block(0);
      plants.add(lineEnd + prefix.stripTrailing() + lineEnd);
    }
    return plants;
  }

  private void frontMatter() {
    boolean yaml = lineEnd.equals("\r") || random.nextBoolean();
    plants.add((yaml ? "---" : "+++") + lineEnd);
    if (yaml) {
      yaml();
    } else {
      toml();
    }
    plants.add((yaml ? "---" : "+++") + lineEnd + lineEnd);
  }

  private void yaml() {
    plants.add("author: {name: " + plants.decoy() + ", title: " + plants.decoy() + "}" + lineEnd);
    plants.add("nested:" + lineEnd + "  title: " + plants.decoy() + lineEnd);
    plants.add(pick(List.of("title: ", "title:   ", "\"title\": ", "title: !!str ", "title: &a ")));
    String word = plants.word();
    switch (random.nextInt(7)) {
      case 0 -> plants.plant("Late “" + word + "” word", "Late “" + word + "” word");
      case 1 -> {
        plants.add("\"");
        plants.plant("\"" + word + "\"", "\\\"" + word + "\\\"");
        plants.add(" is 100 \\\\ sure\" # " + plants.decoy());
      }
      case 2 -> {
        plants.add("'");
        plants.plant("It's " + word, "It''s " + word);
        plants.add(" ''yes'''");
      }
      case 3 -> {
        plants.add("\"Late ");
        plants.plant("and “" + word + "”", "and" + lineEnd + "\\u201C" + word + "\\u201d");
        plants.add("\"");
      }
      case 4 -> {
        plants.add(pick(List.of("|", ">-", "|+ # note")) + lineEnd + "  ");
        plants.plant("😀 “" + word + "” so", "😀 “" + word + "”" + lineEnd + "  so");
      }
      case 5 -> plants.plant("Late “" + word + "”", "Late" + lineEnd + "  “" + word + "”");
      default -> {
        plants.add("'Late ");
        plants.plant("and " + word, "and" + lineEnd + lineEnd + word);
        plants.add("'");
      }
    }
    plants.add(lineEnd + "tags: [" + plants.decoy() + ", \"" + plants.decoy() + "\"]" + lineEnd);
  }

  private void toml() {
    plants.add("author = \"" + plants.decoy() + "\"" + lineEnd);
    plants.add(pick(List.of("title = ", "title=", "\"title\" = ")));
    String word = plants.word();
    switch (random.nextInt(4)) {
      case 0 -> {
        plants.add("'");
        plants.plant("\"" + word + " \\u", "\"" + word + " \\u");
        plants.add("' # " + plants.decoy());
      }
      case 1 -> {
        plants.add("\"");
        plants.plant("\"" + word + "\"", "\\\"" + word + "\\\"");
        plants.add(" is 100 \\\\ sure\"");
      }
      case 2 -> {
        plants.add("\"\"\"" + lineEnd);
        plants.plant("“" + word + "” so", "\\u201C" + word + "”" + lineEnd + "so");
        plants.add("\"\"\"");
      }
      default -> {
        plants.add("'''It's ");
        plants.plant("'" + word + "' so", "'" + word + "'" + lineEnd + "so");
        plants.add(" '''");
      }
    }
    plants.add(lineEnd + "tags = [\"" + plants.decoy() + "\"]" + lineEnd);
    plants.add("[extra]" + lineEnd + "title = \"" + plants.decoy() + "\"" + lineEnd);
  }

  private void block(int depth) {
    int kind = random.nextInt(depth > 2 ? 6 : 12);
    switch (kind) {
      case 0, 1, 2 -> paragraph();
      case 3 -> heading();
      case 4 -> code();
      case 5 -> table();
      case 6, 7 -> container(depth, pick(List.of("> ", ">", ">\t", ">  ")), true);
      case 8 -> container(depth, pick(List.of("- ", "*   ", "1. ", "10) ", "-\t", "+  ")), false);
      case 9 -> footnote();
      case 10 -> code(depth);
      default -> htmlBlock();
    }
  }

  /** A block quote or a list item around one to three blocks. */
  private void container(int depth, String marker, boolean quote) {
    String outer = prefix;
    plants.add(marker);
    prefix = quote ? outer + marker : outer + " ".repeat(columns(outer, marker));
    if (!quote && columns(outer + "\t") == columns(outer + marker) && random.nextBoolean()) {
      prefix = outer + "\t";
    }
    for (int blocks = 1 + random.nextInt(3); blocks > 0; blocks--) {
      if (marker.equals(">")) {
        paragraph(); // a list's indentation would lose a space to the sign
      } else {
        block(depth + 1);
      }
      if (blocks > 1) {
        plants.add(lineEnd + prefix.stripTrailing() + lineEnd + prefix);
      }
    }
    prefix = outer;
  }

  /** How many columns {@code marker} takes after {@code outer}. */
  private static int columns(String outer, String marker) {
    return columns(outer + marker) - columns(outer);
  }

  private static int columns(String text) {
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      column += text.charAt(i) == '\t' ? 4 - column % 4 : 1;
    }
    return column;
  }

  private void paragraph() {
    inlines();
  }

  private void heading() {
    oneLine = true;
    plants.add("#".repeat(1 + random.nextInt(4)) + " ");
    inlines();
    plants.add(pick(List.of("", " ##", "   ")));
    oneLine = false;
  }

  private void code() {
    if (random.nextBoolean()) {
      plants.add("```text" + lineEnd + prefix + "“" + plants.decoy() + "”" + lineEnd);
      plants.add(prefix + "```");
    } else {
      plants.add("<pre>“" + plants.decoy() + "”" + lineEnd + prefix + "</pre>");
    }
  }

  private void table() {
    oneLine = true;
    inTable = true;
    plants.add("| a | b |" + lineEnd + prefix + "|---|:-:|");
    for (int rows = 1 + random.nextInt(2); rows > 0; rows--) {
      plants.add(lineEnd + prefix + pick(List.of("| ", "|", "|   ")));
      inlines();
      plants.add(pick(List.of(" | ", "|", "  |\t")));
      inlines();
      plants.add(pick(List.of(" |", "|", " |  ")));
    }
    oneLine = false;
    inTable = false;
  }

  /** A block that a template or a component makes. */
  private void code(int depth) {
    plants.add(pick(mdx ? components() : templates()));
    plants.add(lineEnd + prefix.stripTrailing() + lineEnd + prefix);
    block(depth + 1);
  }

  private List<String> components() {
    return List.of(
        "<Card title=\"“" + plants.decoy() + "”\" a={() => \"x > {" + plants.decoy() + "}\"}>",
        "{/* “" + plants.decoy() + "” */}",
        "<Chart data={[" + plants.decoy() + "]} />",
        "</Card>");
  }

  private List<String> templates() {
    String caption = lineEnd + prefix + "   caption: \"“" + plants.decoy() + "”\"";
    return List.of(
        "{{< figure src=\"a.png\" alt=\"“" + plants.decoy() + "”\" >}}",
        "{% include \"a.html\"," + caption + " %}",
        "{# “" + plants.decoy() + "” #}",
        "{{/* " + plants.decoy() + " */}}",
        "{% highlight html %}<p>“" + plants.decoy() + "”</p>{% endhighlight %}",
        "{% if page." + plants.decoy() + " %}");
  }

  private void footnote() {
    String label = plants.decoy();
    plants.add("[^" + label + "]: ");
    inlines();
    plants.add(lineEnd + prefix.stripTrailing() + lineEnd + prefix + "[^" + label + "]: twice");
    plants.add(lineEnd + prefix.stripTrailing() + lineEnd + prefix);
    plants.add("[" + plants.decoy() + "]: /url '“" + plants.decoy() + "”'");
    plants.add(lineEnd + prefix.stripTrailing() + lineEnd + prefix + "It[^" + label + "] is so.");
  }

  private void htmlBlock() {
    plants.add("<div class=\"“" + plants.decoy() + "”\">" + lineEnd + prefix + "<p>");
    String word = plants.word();
    plants.plant("“" + word + " you” & I", "&ldquo;" + word + " <b>you</b>” &amp; I");
    plants.add("</p>" + lineEnd + prefix + "<!-- " + plants.decoy() + " --> and ");
    word = plants.word() + "é";
    plants.plant(word, word);
    plants.add("</div>");
  }

  private void inlines() {
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      filler();
      space();
      quotation();
      space();
    }
    plants.add(plants.word() + ".");
  }

  private void quotation() {
    StringBuilder shown = new StringBuilder();
    int begin = plants.length();
    boolean straight = random.nextBoolean();
    piece(shown, straight ? "\"" : "“", pick(straight ? STRAIGHT : OPENING));
    piece(shown, plants.word());
    for (int words = random.nextInt(6); words > 0; words--) {
      shown.append(' ');
      space();
      ornate(shown);
    }
    piece(shown, straight ? "\"" : "”", pick(straight ? STRAIGHT : CLOSING));
    plants.plant(shown.toString(), begin);
  }

  private void ornate(StringBuilder shown) {
    switch (random.nextInt(inLink ? 11 : 14)) {
      case 0 -> wrapped(shown, "*", "*");
      case 1 -> wrapped(shown, "**", "**");
      case 2 -> wrapped(shown, "~~", "~~");
      case 3 -> wrapped(shown, "<b title=\"x > y\">", "</b>");
      case 4 -> piece(shown, "R&D", pick(List.of("R&D", "R&amp;D", "R\\&D")));
      case 5 -> piece(shown, "2*3_4", "2\\*3\\_4");
      case 6 -> piece(shown, "😀👩‍🚀", pick(List.of("😀👩‍🚀", "&#128512;👩&zwj;🚀")));
      case 7 -> piece(shown, "≂̸&unknown;", "&NotEqualTilde;&unknown;");
      case 8 -> piece(shown, "a\u00A0b", pick(List.of("a\u00A0b", "a&nbsp;b", "a&#xa0;b")));
      case 9 -> piece(shown, inTable ? "a|b" : "a\\b", inTable ? "a\\|b" : "a\\b");
      case 10 -> piece(shown, "\uFFFC", inlineCode());
      case 11 -> piece(shown, "\uFFFC", "`" + plants.decoy() + "”`");
      case 12 -> link(shown);
      default -> {
        piece(shown, plants.word());
        plants.add("<!-- " + plants.decoy() + "” -->");
      }
    }
  }

  private String inlineCode() {
    return mdx
        ? "{" + plants.decoy() + "(\"”} {\")}"
        : pick(
            List.of(
                "{{ \"" + plants.decoy() + "”\" | upcase }}",
                "{{< ref \"" + plants.decoy() + "\" >}}"));
  }

  private void link(StringBuilder shown) {
    inLink = true;
    plants.add("[");
    ornate(shown);
    plants.add(
        pick(
            List.of(
                "](https://example.org/a_b)",
                "](</a b> 'a “title”')",
                "]({{< ref \"b.md\" >}} \"c\")",
                "](#x)")));
    inLink = false;
  }

  private void wrapped(StringBuilder shown, String open, String close) {
    plants.add(open);
    piece(shown, plants.word());
    plants.add(close);
  }

  private void piece(StringBuilder shown, String text) {
    piece(shown, text, text);
  }

  private void piece(StringBuilder shown, String text, String written) {
    shown.append(text);
    plants.add(written);
  }

  private void filler() {
    plants.add(
        pick(
            List.of(
                "He",
                "\\# One",
                "*It*",
                "![“" + plants.decoy() + "”](a.png) So",
                "&copy; &lt;p&gt;",
                "😀",
                "<kbd>“" + plants.decoy() + "</kbd> or",
                "é")));
  }

  private void space() {
    if (oneLine) {
      plants.add(pick(List.of(" ", "  ", "\t")));
    } else {
      plants.add(
          pick(
              List.of(
                  " ",
                  " ",
                  " ",
                  "  ",
                  "\t",
                  lineEnd + prefix,
                  lineEnd + prefix,
                  "  " + lineEnd + prefix,
                  "\\" + lineEnd + prefix,
                  " \t" + lineEnd + prefix)));
    }
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
