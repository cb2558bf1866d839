package io.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is found in the prose lies in the file where it was planted. */
class SourceMapTest {
  private static final int DOCUMENTS = Integer.getInteger("whosaid.documents", 1_000);

  @Test
  void markdown() {
    int planted = 0;
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      planted += new MarkdownPlanter(seed, false).write().check(FileKind.MARKDOWN, "seed " + seed);
    }
    assertTrue(planted > DOCUMENTS * 3, "planted only " + planted);
  }

  @Test
  void mdx() {
    int planted = 0;
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      planted += new MarkdownPlanter(seed, true).write().check(FileKind.MDX, "seed " + seed);
    }
    assertTrue(planted > DOCUMENTS * 3, "planted only " + planted);
  }

  @Test
  void html() {
    int planted = 0;
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      planted += new HtmlPlanter(seed).write().check(FileKind.HTML, "seed " + seed);
    }
    assertTrue(planted > DOCUMENTS * 3, "planted only " + planted);
  }
}
