package io.whosaid.quote.testing;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one {@link MarkedText}. */
final class MarkedTextParser {
  private static final Pattern MARK =
      Pattern.compile("\\{([qcs])(\\d+(?:,\\d+)*)?(\\+)?(?:/(direct|indirect|mixed))?:");

  private record Open(Matcher mark, int begin) {
    char role() {
      return mark.group(1).charAt(0);
    }

    String[] numbers() {
      return (mark.group(2) == null ? "1" : mark.group(2)).split(",");
    }

    boolean goesOn() {
      return mark.group(3) != null;
    }
  }

  private static final class Draft {
    final Map<Character, List<Span>> spans = new HashMap<>();
    String kind;
  }

  private final String marked;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Integer, Draft> drafts = new TreeMap<>();

  MarkedTextParser(String marked) {
    this.marked = marked;
  }

  MarkedText parse() {
    int at = 0;
    while (at < marked.length()) {
      switch (marked.charAt(at)) {
        case '\\' -> at = Escapes.read(marked, at, text);
        case '{' -> at = open(at);
        case '}' -> close(at++);
        default -> text.append(marked.charAt(at++));
      }
    }
    if (!open.isEmpty()) {
      throw Escapes.error(marked, open.peek().mark().start(), "this mark is never closed");
    }
    List<Quotation> quotations = new ArrayList<>();
    drafts.forEach((number, draft) -> quotations.add(quotation(number, draft)));
    return new MarkedText(text.toString(), quotations);
  }

  private int open(int at) {
    Matcher mark = MARK.matcher(marked).region(at, marked.length());
    if (!mark.lookingAt()) {
      throw Escapes.error(marked, at, "no mark begins like this; write \\{ for a brace");
    }
    open.push(new Open(mark, text.length()));
    return mark.end();
  }

  private void close(int at) {
    if (open.isEmpty()) {
      throw Escapes.error(marked, at, "this closes no mark; write \\} for a brace");
    }
    Open closed = open.pop();
    if (closed.begin() == text.length()) {
      throw Escapes.error(marked, at, "this mark is empty");
    }
    for (String number : closed.numbers()) {
      Draft draft = drafts.computeIfAbsent(Integer.valueOf(number), key -> new Draft());
      List<Span> spans = draft.spans.computeIfAbsent(closed.role(), key -> new ArrayList<>());
      int begin = closed.begin();
      if (closed.goesOn()) {
        if (spans.isEmpty() || spans.get(spans.size() - 1).end() != begin) {
          throw Escapes.error(marked, closed.mark().start(), "there is nothing to go on with");
        }
        begin = spans.remove(spans.size() - 1).begin();
      }
      spans.add(new Span(begin, text.length()));
      draft.kind = closed.mark().group(4) == null ? draft.kind : closed.mark().group(4);
    }
  }

  private Quotation quotation(int number, Draft draft) {
    List<Span> content = sorted(draft, 'q');
    if (content.isEmpty()) {
      throw Escapes.error(marked, 0, "quotation " + number + " has a cue or source but no content");
    }
    Quotation.Kind kind =
        draft.kind == null
            ? MarkedKind.of(text.toString(), content)
            : Quotation.Kind.valueOf(draft.kind.toUpperCase(Locale.ROOT));
    return new Quotation(kind, content, sorted(draft, 'c'), sorted(draft, 's'), 1, "marked");
  }

  private static List<Span> sorted(Draft draft, char role) {
    return draft.spans.getOrDefault(role, List.of()).stream().sorted().toList();
  }
}
