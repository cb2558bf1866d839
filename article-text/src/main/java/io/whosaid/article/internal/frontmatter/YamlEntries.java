package io.whosaid.article.internal.frontmatter;

import io.whosaid.article.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the scalars at the top level of a YAML mapping, with their places in the file. */
final class YamlEntries {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setParseComments(false).build();

  private final String source;
  private final int begin;
  private final Predicate<String> wanted;
  private final List<FrontMatter.Entry> found = new ArrayList<>();
  private int depth;
  private boolean isKeyNext;
  private String key = "";

  private YamlEntries(String source, int begin, Predicate<String> wanted) {
    this.source = source;
    this.begin = begin;
    this.wanted = wanted;
  }

  /**
   * The entries of the YAML between {@code begin} and {@code end} whose key is {@code wanted}. What
   * stands before a fault in it is read.
   */
  static List<FrontMatter.Entry> of(String source, int begin, int end, Predicate<String> wanted) {
    YamlEntries entries = new YamlEntries(source, begin, wanted);
    try {
      for (Event event : new Parse(SETTINGS).parseString(source.substring(begin, end))) {
        entries.add(event);
      }
    } catch (YamlEngineException fault) {
      return entries.found; // a text is never an error
    }
    return entries.found;
  }

  private void add(Event event) {
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> {
        depth++;
        isKeyNext = depth == 1 || (depth > 1 && isKeyNext);
      }
      case MappingEnd, SequenceEnd -> {
        depth--;
        endNode();
      }
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        if (depth == 1 && isKeyNext) {
          key = scalar.getValue();
        } else if (depth == 1 && wanted.test(key)) {
          found.add(new FrontMatter.Entry(key, value(scalar)));
        }
        endNode();
      }
      case Alias -> endNode();
      default -> {}
    }
  }

  private void endNode() {
    if (depth == 1) {
      isKeyNext = !isKeyNext;
    }
  }

  private MappedText value(ScalarEvent scalar) {
    int from = offset(scalar.getStartMark().orElseThrow());
    int to = offset(scalar.getEndMark().orElseThrow());
    ScalarStyle style = scalar.getScalarStyle();
    return switch (style) {
      case DOUBLE_QUOTED -> QuotedScalar.escaped(source, from + 1, Math.max(from + 1, to - 1));
      case SINGLE_QUOTED -> QuotedScalar.doubled(source, from + 1, Math.max(from + 1, to - 1));
      case LITERAL, FOLDED, JSON_SCALAR_STYLE -> QuotedScalar.plain(source, lineEnd(from, to), to);
      case PLAIN -> QuotedScalar.plain(source, from, to);
    };
  }

  /** Behind the line with the sign of a block, which may have a comment. */
  private int lineEnd(int from, int to) {
    int at = from;
    while (at < to && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private int offset(Mark mark) {
    return source.offsetByCodePoints(begin, mark.getIndex());
  }
}
