package io.whosaid.article;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads backslash escapes and character references into nodes of their own. The parser would merge
 * them into the text around them, whose characters then no longer correspond one to one to those of
 * the file.
 */
final class MarkdownInlines {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private MarkdownInlines() {}

  /** Characters that stand for others. */
  static final class Decoded extends CustomNode {
    private final String text;

    private Decoded(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** Reads signs behind a backslash. */
  static InlineContentParserFactory escapes() {
    return factory('\\', MarkdownInlines::escape);
  }

  /** Reads characters written by name or number. */
  static InlineContentParserFactory references() {
    return factory('&', MarkdownInlines::reference);
  }

  private static ParsedInline escape(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    char escaped = scanner.peek();
    if (ESCAPABLE.indexOf(escaped) < 0) {
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(new Decoded(String.valueOf(escaped)), scanner.position());
  }

  private static ParsedInline reference(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position begin = scanner.position();
    scanner.next();
    scanner.next('#');
    while (isAsciiLetterOrDigit(scanner.peek())) {
      scanner.next();
    }
    if (!scanner.next(';')) {
      return ParsedInline.none();
    }
    String written = scanner.getSource(begin, scanner.position()).getContent();
    Optional<CharacterReferences.Reference> reference = CharacterReferences.at(written, 0);
    if (reference.isEmpty() || reference.get().length() != written.length()) {
      return ParsedInline.none();
    }
    return ParsedInline.of(new Decoded(reference.get().decoded()), scanner.position());
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static InlineContentParserFactory factory(char trigger, InlineContentParser parser) {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of(trigger);
      }

      @Override
      public InlineContentParser create() {
        return parser;
      }
    };
  }
}
