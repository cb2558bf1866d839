package io.whosaid.quote;

import io.whosaid.quote.CueLexicon.Verb;
import io.whosaid.quote.NounPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the quotations that a cue of a sentence introduces, by what stands round the cue. */
final class CueRules {
  private static final int FARTHEST_THAT = 14;
  private static final Set<String> TAKES_RECIPIENT =
      Set.of("tell", "ask", "remind", "assure", "inform", "warn", "advise", "reassure", "notify");

  private final String text;
  private final List<QuotedRegion> regions;
  private final CueLexicon lexicon;
  private final Line line;
  private final List<Draft> found = new ArrayList<>();
  private Phrase subject;
  private Phrase main;
  private int mainVerb;
  private int taken;

  /** A verb group: tokens {@code from} to {@code to}, the latter not included. */
  private record Group(int from, int to, int head, Verb verb, boolean finite) {}

  private CueRules(String text, List<QuotedRegion> regions, CueLexicon lexicon, Line line) {
    this.text = text;
    this.regions = regions;
    this.lexicon = lexicon;
    this.line = line;
  }

  static List<Draft> apply(String text, List<QuotedRegion> regions, CueLexicon lexicon, Line line) {
    CueRules rules = new CueRules(text, regions, lexicon, line);
    rules.label();
    for (int i = 0; i < line.size(); i++) {
      if (!line.quoted(i)) {
        i = Math.max(i, rules.at(i));
      }
    }
    return rules.found;
  }

  /** Tries the rules at token {@code i}; gives the last token that was used up. */
  private int at(int i) {
    if (line.is(i, "according") && line.is(i + 1, "to")) {
      return according(i, i + 2, "according to");
    }
    if (line.is(i, "per") && line.capital(i + 1)) {
      return according(i, i + 1, "per");
    }
    if (line.is(i, "as") && (i == 0 || line.isComma(i - 1))) {
      int end = asSomebodyPutIt(i);
      if (end > i) {
        return end;
      }
    }
    Group group = group(i);
    return group == null ? i : verb(group);
  }

  // --- NAME: content -------------------------------------------------------------------------

  private void label() {
    int colon = 0;
    while (colon < Math.min(line.size(), 14) && !line.is(colon, ":")) {
      if (line.quoted(colon) || line.isEnd(colon)) {
        return;
      }
      colon++;
    }
    if (colon == 0 || colon >= line.size() - 1 || !line.is(colon, ":")) {
      return;
    }
    for (int i = 0; i < colon; i++) {
      if (lexicon.get(line.word(i)) != null && line.tagged(i, "VERB")) {
        return;
      }
    }
    boolean named = line.capital(0) && line.capital(colon - 1) && line.tagged(colon - 1, "PROPN");
    boolean interview = colon == 1 && line.is(0, "q", "a") && line.capital(0);
    boolean shouted = colon <= 5 && line.span(0, colon).of(text).matches("[\\p{Lu}\\W]{2,}");
    boolean quoted =
        line.quoted(colon + 1) && line.region[colon + 1] == line.region[line.size() - 1];
    if ((named && quoted)
        || interview
        || shouted
        || (named && colon <= 4 && line.paragraph >= 0 && quoted)) {
      Span content = toSentenceEnd(colon + 1);
      add(content, line.span(colon, colon + 1), new Phrase(0, colon), "label", 0.6);
      taken = line.size();
    }
  }

  // --- according to X -------------------------------------------------------------------------

  private int according(int from, int to, String why) {
    Phrase source = sourceAfter(to);
    if (source == null || line.is(to, "plan", "plans", "schedule")) {
      return from;
    }
    source = withApposition(source);
    Span cue = line.span(from, to);
    int after = source.to();
    boolean first = from <= taken + 1 || !hasVerb(taken, from);
    if (first && line.isComma(after) && after + 1 < line.size()) {
      add(toSentenceEnd(after + 1), cue, source, why + " X, content", 0.8);
      return after;
    }
    int end = line.isComma(from - 1) || line.isDash(from - 1) ? from - 1 : from;
    Span content = fromLeft(end);
    if (content != null) {
      Draft draft = add(content, cue, source, "content, " + why + " X", 0.8);
      taken = after;
      goOn(draft, after);
    }
    return Math.max(from, after - 1);
  }

  /** The phrase after "according to", which may run on to a comma or the sentence's end. */
  private Phrase sourceAfter(int from) {
    int to = from;
    while (to < line.size()
        && !line.isComma(to)
        && !line.isEnd(to)
        && !line.quoted(to)
        && !line.isDash(to)) {
      to++;
    }
    while (to > from && line.is(to - 1, ")") && !hasOpening(from, to)) {
      to--;
    }
    return to > from ? new Phrase(from, to) : null;
  }

  /** "Ada Bright, the mayor, …": the source with what stands between the commas, if it is that. */
  private Phrase withApposition(Phrase source) {
    int to = source.to();
    Phrase apposed = line.isComma(to) ? NounPhrases.at(line, to + 1) : null;
    boolean named = line.tagged(to - 1, "PROPN");
    boolean closed =
        apposed != null && line.isComma(apposed.to()) && !line.finite(apposed.to() - 1);
    return named && closed && hasVerb(apposed.to(), line.size())
        ? new Phrase(source.from(), apposed.to())
        : source;
  }

  private boolean hasOpening(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  private int asSomebodyPutIt(int as) {
    for (int i = as + 1; i < Math.min(line.size(), as + 12) && !line.quoted(i); i++) {
      Verb verb = lexicon.get(line.word(i));
      if (verb != null && line.finite(i)) {
        Phrase source = NounPhrases.before(line, i);
        if (line.is(i + 1, "by")) {
          source = sourceAfter(i + 2);
        }
        int after = line.is(i + 1, "by") && source != null ? source.to() : i + 1;
        after = line.is(after, "it") ? after + 1 : after;
        if (source == null || (!line.isComma(after) && !line.isEnd(after))) {
          return as;
        }
        Span cue = line.is(i + 1, "by") ? line.span(as, i + 2) : line.span(i, after);
        Span content = as == 0 ? toClauseEnd(after + 1) : fromLeft(as - 1);
        if (content == null || after + 1 > line.size()) {
          return as;
        }
        Draft draft = add(content, cue, source, "as X put it", 0.7);
        if (as > 0 && line.isComma(after) && after + 1 < line.size()) {
          extend(draft, toClauseEnd(after + 1));
        }
        taken = after;
        return line.size();
      }
    }
    return as;
  }

  // --- verbs ----------------------------------------------------------------------------------

  private Group group(int head) {
    Verb verb = lexicon.get(line.word(head));
    if (verb == null || !line.tagged(head, "VERB", "AUX", "NOUN", "ADJ", "PROPN", "X")) {
      return null;
    }
    String word = line.word(head);
    boolean finite = !word.endsWith("ing") || line.tagged(head - 1, "AUX");
    if (!line.tagged(head, "VERB", "AUX") && !isVerbAnyway(head)) {
      return null;
    }
    int from = head;
    while (from > 0
        && !line.quoted(from - 1)
        && (line.tagged(from - 1, "AUX", "AUX+PART", "PART")
            || (line.tagged(from - 1, "ADV")
                && (line.tagged(from - 2, "AUX", "AUX+PART")
                    || line.is(from - 2, "has", "have", "had")))
            || line.is(from - 1, "has", "have", "had", "not", "never"))) {
      from--;
    }
    return new Group(from, head + 1, head, verb, finite);
  }

  /** The tagger takes a verb beside a closing mark for a noun or a name now and then. */
  private boolean isVerbAnyway(int head) {
    String word = line.word(head);
    boolean form = word.endsWith("s") || word.endsWith("ed") || word.equals("said");
    return form && (line.quoted(head - 1) || line.quoted(head + 1) || line.is(head + 1, "that"));
  }

  private int verb(Group group) {
    if (line.is(group.from(), "to")) {
      return group.head();
    }
    boolean passive = isPassive(group);
    if (passive && !line.is(group.to(), "as", "that", "by", "to")) {
      return group.head();
    }
    Phrase left = passive ? null : subjectOf(group);
    int next =
        afterMark(group.from() - 1) || line.isComma(group.from() - 1)
            ? inverted(group, left)
            : group.head();
    if (next > group.head()) {
      return next;
    }
    if (left != null && group.finite()) {
      next = parenthetical(group, left);
      if (next > group.head()) {
        return next;
      }
    }
    return forward(group, left);
  }

  private boolean isPassive(Group group) {
    String word = line.word(group.head());
    boolean participle = !word.endsWith("ing") && line.tagged(group.head(), "VERB");
    boolean have = false;
    boolean be = false;
    for (int i = group.from(); i < group.head(); i++) {
      have |= line.is(i, "has", "have", "had", "having", "'ve");
      be |=
          line.is(i, "be", "been", "being", "is", "are", "was", "were", "'s", "wasn't", "weren't");
    }
    return participle && be && !(have && !line.is(group.head() - 1, "been"));
  }

  private Phrase subjectOf(Group group) {
    if (line.word(group.head()).endsWith("ing") && !group.finite()) {
      int noun = line.is(group.from() - 1, "himself", "herself", "itself", "themselves") ? 1 : 0;
      Phrase own = NounPhrases.before(line, group.from() - noun);
      if (own != null && line.is(own.from() - 1, "with") && !line.isComma(own.to())) {
        return own;
      }
      return subject != null ? subject : mainSubject(group.from());
    }
    int end = group.from();
    while (end > 0 && line.tagged(end - 1, "ADV") && !line.quoted(end - 1)) {
      end--;
    }
    if (line.is(end - 1, "to") || line.is(end - 1, "and", "but") || line.tagged(end - 1, "VERB")) {
      return subject != null ? subject : mainSubject(end);
    }
    return NounPhrases.before(line, end);
  }

  /** The subject of the sentence's first finite verb before token {@code end}. */
  private Phrase mainSubject(int end) {
    while (main == null && mainVerb < end - 1) {
      mainVerb++;
      if (line.finite(mainVerb) && !line.quoted(mainVerb)) {
        main = NounPhrases.before(line, mainVerb);
      }
    }
    return mainVerb < end ? main : null;
  }

  /** {@code “Content,” said X.} */
  private int inverted(Group group, Phrase left) {
    if (!group.verb().takes("after") || !group.finite()) {
      return group.head();
    }
    Phrase right = NounPhrases.at(line, group.to());
    boolean quoted = afterMark(group.from() - 1);
    if (right == null || line.quoted(group.to()) || (!quoted && left != null)) {
      return group.head();
    }
    boolean reports = reports(group.from() - 1, right.to());
    if (!quoted && !(reports && (line.capital(group.to()) || line.tagged(group.to(), "PRON")))) {
      return group.head();
    }
    Span content = fromLeft(group.from() - (quoted ? 0 : 1));
    if (content == null) {
      return group.head();
    }
    Draft draft = add(content, cueOf(group), right, "content, verb X", quoted ? 0.9 : 0.7);
    taken = right.to();
    return goOn(draft, right.to());
  }

  /** {@code Content, X said.} */
  private int parenthetical(Group group, Phrase left) {
    int before = left.from() - 1;
    boolean quoted = afterMark(before);
    if (!group.verb().takes("after") || before < 1 || !(quoted || line.isComma(before))) {
      return group.head();
    }
    if (!quoted && (isContentAhead(group) || !reports(before, group.to()))) {
      return group.head();
    }
    Span content = fromLeft(quoted ? before + 1 : before);
    if (content == null) {
      return group.head();
    }
    Draft draft = add(content, cueOf(group), left, "content, X verb", quoted ? 0.9 : 0.8);
    taken = group.to();
    return goOn(draft, group.to());
  }

  /**
   * Whether the words from where the former quotation left off to {@code before}, perhaps with what
   * follows a comma at {@code after}, make a clause; in a headline an infinitive will do.
   */
  private boolean reports(int before, int after) {
    if (hasVerb(taken, before)) {
      return true;
    }
    boolean resumed = line.isComma(after) && after + 1 < line.size() && resumes(after + 1);
    if (resumed && line.finite(after + 1)) {
      return true;
    }
    for (int i = taken; after == line.size() && i < before; i++) {
      if (line.is(i, "to") && line.tagged(i + 1, "VERB", "AUX")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows the verb is its content: a clause, a quotation, or what it reports on. */
  private boolean isContentAhead(Group group) {
    int to = group.to();
    if (line.is(to, "that") || line.quoted(to) || line.is(to, ":")) {
      return true;
    }
    if (line.isEnd(to) || line.isComma(to)) {
      return false;
    }
    return contentStart(group) >= 0 && hasVerb(to, clauseEnd(to));
  }

  /** {@code X said (that) content.} */
  private int forward(Group group, Phrase left) {
    int start = contentStart(group);
    boolean imperative = group.from() == 0 && line.word(group.head()).equals(group.verb().lemma());
    if (start < 0 || start >= line.size() || imperative) {
      return group.head();
    }
    Phrase source = left;
    if (isPassive(group)) {
      source = null;
    } else if (source == null && !line.word(group.head()).endsWith("ing") && group.from() > 0) {
      return group.head();
    }
    int cueEnd = cueEnd(group, start);
    if (isPassive(group) && line.is(group.to(), "as") && line.is(group.to() + 1, "saying")) {
      source = NounPhrases.before(line, group.from());
      cueEnd = group.to() + 2;
    }
    Span content = toClauseEnd(start);
    if (content == null) {
      return group.head();
    }
    String why = "X verb " + (line.quoted(start) ? "quote" : line.is(start, "that") ? "that" : "");
    add(content, line.span(group.from(), cueEnd), source, why.strip(), 0.7);
    if (left != null && group.finite()) {
      subject = left;
    }
    return line.quoted(start) ? indexAt(content.end()) - 1 : Math.max(group.head(), start - 1);
  }

  private int cueEnd(Group group, int start) {
    boolean preposition =
        start == group.to() + 1 && group.verb().takes("~" + line.word(group.to()));
    return preposition ? start : group.to();
  }

  /** The token where the content after the verb begins; -1 when the verb takes none there. */
  private int contentStart(Group group) {
    Verb verb = group.verb();
    int to = group.to();
    int at = to;
    for (; at < Math.min(line.size(), to + FARTHEST_THAT); at++) {
      if (line.quoted(at)) {
        boolean taken = verb.takes("quote") && isStretch(to, at) && !line.is(at - 1, "so-called");
        return taken ? quoteStart(verb, to, at) : -1;
      }
      if (line.is(at, "that") && line.tagged(at, "SCONJ", "PRON", "DET")) {
        return verb.takes("that") ? at : -1;
      }
      if (line.is(at, ":") && verb.takes("colon") && at + 1 < line.size()) {
        return at + 1;
      }
      if (line.finite(at) || line.isEnd(at) || (line.isComma(at) && !line.quoted(at + 1))) {
        break;
      }
    }
    int start = to;
    if (line.isTime(start)) {
      start++;
    } else if (line.is(start, "on", "in") && line.isTime(start + 1)) {
      start += 2;
    }
    return clauseStart(verb, start);
  }

  /** Where content begins that has its first mark at {@code at}: "called {the plan “a mess”}". */
  private int quoteStart(Verb verb, int to, int at) {
    if (line.isComma(at - 1) || line.is(at - 1, ":") || TAKES_RECIPIENT.contains(verb.lemma())) {
      return at;
    }
    if (line.is(to, "to") && verb.takes("to")) {
      return to;
    }
    boolean somebody = verb.takes("nto") && line.is(at - 1, "to");
    boolean something = verb.takes("np") || verb.lemma().equals("call");
    return (somebody || something) && NounPhrases.at(line, to) != null ? to : at;
  }

  private boolean isStretch(int from, int to) {
    return to - from <= 10 || line.isComma(to - 1) || line.is(to - 1, ":");
  }

  private int clauseStart(Verb verb, int start) {
    if (line.isEnd(start) || line.isComma(start) || line.is(start, ")")) {
      return -1;
    }
    if (line.is(start, "what", "how", "why", "whether", "if", "who", "where", "when", "which")) {
      return verb.takes("wh") ? start : -1;
    }
    if (line.is(start, "to") && line.tagged(start + 1, "VERB", "AUX")) {
      return verb.takes("to") ? start : -1;
    }
    if (line.tagged(start, "ADP", "SCONJ", "PART", "ADV") && verb.takes("~" + line.word(start))) {
      return start + 1;
    }
    if (line.tagged(start, "ADP") || line.is(start, "to", "and", "or", "but", "by")) {
      boolean topic = verb.takes("clause") && !line.is(start, "by", "and", "or", "but", "to");
      return topic && hasVerb(start, clauseEnd(start)) && verb.lemma().equals("say") ? start : -1;
    }
    if (line.word(start).endsWith("ing") && line.tagged(start, "VERB")) {
      return verb.takes("ing") ? start : -1;
    }
    int object = start;
    if (TAKES_RECIPIENT.contains(verb.lemma())) {
      Phrase recipient = NounPhrases.at(line, start);
      if (recipient != null && recipient.to() < line.size() && !line.isEnd(recipient.to())) {
        int after = recipient.to();
        if (line.is(after, "to")) {
          return verb.takes("nto") ? start : -1;
        }
        if (line.finite(after)) {
          return start;
        }
        object = line.isComma(after) ? -1 : after;
        return object < 0 || line.tagged(object, "ADP") ? -1 : object;
      }
      return -1;
    }
    for (int i = start + 1; i < Math.min(line.size(), start + 12); i++) {
      if (line.finite(i) && !line.quoted(i)) {
        return verb.takes("clause") || verb.takes("np") ? start : -1;
      }
      if (line.is(i, "to") && line.tagged(i + 1, "VERB", "AUX")) {
        return verb.takes("nto") || verb.takes("np") ? start : -1;
      }
      if (line.isEnd(i) || line.isComma(i)) {
        break;
      }
    }
    boolean noun = line.tagged(start, "DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON", "PROPN+PART");
    return verb.takes("np") && noun ? start : -1;
  }

  // --- where contents begin and end -------------------------------------------------------------

  /** Content that ends before token {@code end}: from where the former quotation left off. */
  private Span fromLeft(int end) {
    int from = Math.max(taken, 0);
    while (from < end && (line.isComma(from) || line.isEnd(from) || line.is(from, ")"))) {
      from++;
    }
    if (from > 0 && from < end && line.is(from, "and", "but") && !line.quoted(from)) {
      from++;
    }
    if (from >= end) {
      return null;
    }
    int begin = line.begin(from);
    int last = line.end(end - 1);
    if (line.quoted(end - 1)) {
      QuotedRegion region = regions.get(line.region[end - 1]);
      if (region.span().begin() < begin || from == indexAt(region.span().begin())) {
        begin = region.span().begin();
      }
    }
    return begin < last ? new Span(begin, last) : null;
  }

  /** After a quotation and its cue: does the content go on behind? Gives the last token used. */
  private int goOn(Draft draft, int after) {
    int at = after;
    while (at < line.size() && at - after < 16 && !line.isComma(at) && !line.isEnd(at)) {
      if (line.quoted(at) || line.is(at, ":")) {
        break;
      }
      at++;
    }
    int next = line.isComma(at) || line.is(at, ":") || line.isEnd(at) ? at + 1 : at;
    if (line.quoted(next) && next < line.size() && !line.quoted(at - 1)) {
      Span more = toClauseEnd(next);
      extend(draft, more);
      taken = Math.max(taken, indexAt(more.end()));
      return Math.max(after - 1, taken - 1);
    }
    boolean indirect = !line.quoted(indexAt(draft.cover().end() - 1));
    if (indirect && line.isComma(at) && next < line.size() && resumes(next)) {
      Span more = toClauseEnd(next);
      extend(draft, more);
      taken = line.size();
      return Math.max(after - 1, next);
    }
    return after - 1;
  }

  private boolean resumes(int next) {
    return !line.word(next).endsWith("ing")
        && !line.is(
            next,
            "after",
            "when",
            "while",
            "as",
            "before",
            "during",
            "in",
            "at",
            "on",
            "who",
            "citing",
            "according",
            "where",
            "with",
            "but");
  }

  private static void extend(Draft draft, Span more) {
    if (more != null && more.begin() >= draft.cover().end()) {
      draft.content.add(more);
    }
  }

  private Span toSentenceEnd(int start) {
    int end = line.size();
    while (end > start + 1
        && line.isEnd(end - 1)
        && !line.is(end - 1, "?", "!")
        && !line.quoted(end - 1)) {
      end--;
    }
    int last = line.end(end - 1);
    if (line.quoted(end - 1)) {
      last = Math.max(last, regions.get(line.region[end - 1]).span().end());
    }
    return new Span(line.begin(start), last);
  }

  /** Content from token {@code start} to the end of its clause. */
  private Span toClauseEnd(int start) {
    if (start >= line.size()) {
      return null;
    }
    int end = clauseEnd(start);
    if (end <= start) {
      return null;
    }
    int last = line.end(end - 1);
    if (line.quoted(end - 1)) {
      last = Math.max(last, regions.get(line.region[end - 1]).span().end());
    }
    return new Span(line.begin(start), last);
  }

  private int clauseEnd(int start) {
    int i = start;
    while (i < line.size()) {
      if (line.quoted(i)) {
        int region = line.region[i];
        while (i < line.size() && line.region[i] == region) {
          i++;
        }
        if (i < line.size() && !line.quoted(i) && (isFinished(i - 1) || saidAndDid(start, i))) {
          return i;
        }
        continue;
      }
      if (i > start && endsClause(i, start)) {
        break;
      }
      i++;
    }
    while (i > start + 1 && !line.quoted(i - 1) && (line.isEnd(i - 1) || line.isComma(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether the quotation that ends with token {@code closing} ends in a mark of its own. */
  private boolean isFinished(int closing) {
    return line.is(closing - 1, ",", ".", "!", "?") && line.quoted(closing - 1);
  }

  /** {@code said “no” and left}: the content began with its marks, and a verb goes on. */
  private boolean saidAndDid(int start, int i) {
    return line.quoted(start)
        && line.region[start] == line.region[i - 1]
        && line.is(i, "and", "but", "before")
        && line.tagged(i + 1, "VERB");
  }

  private boolean endsClause(int i, int start) {
    if (line.isEnd(i) || (line.is(i, ")") && !hasOpening(start, i))) {
      return true;
    }
    boolean dash = line.isDash(i);
    if (!line.isComma(i) && !dash) {
      return false;
    }
    int next = i + 1;
    if (line.is(
        next,
        "according",
        "citing",
        "saying",
        "adding",
        "noting",
        "while",
        "although",
        "though",
        "but",
        "which",
        "as")) {
      return true;
    }
    Verb verb = lexicon.get(line.word(next));
    if (verb != null && line.word(next).endsWith("ing")) {
      return true;
    }
    for (int j = next; j < Math.min(line.size(), next + 7) && !line.quoted(j); j++) {
      Verb later = lexicon.get(line.word(j));
      if (later != null && later.takes("after") && line.finite(j) && j > next) {
        boolean closes =
            line.isEnd(j + 1) || line.isComma(j + 1) || line.quoted(j + 1) || line.is(j + 1, ":");
        return closes && NounPhrases.before(line, j) != null;
      }
      if (line.isComma(j)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, line.size()); i++) {
      if (line.finite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean afterMark(int i) {
    return i >= 0 && line.quoted(i) && !line.quoted(i + 1);
  }

  /** The first token that begins at or after {@code offset}. */
  private int indexAt(int offset) {
    int i = 0;
    while (i < line.size() && line.begin(i) < offset) {
      i++;
    }
    return i;
  }

  private Span cueOf(Group group) {
    return line.span(group.from(), group.to());
  }

  private Draft add(Span content, Span cue, Phrase source, String why, double confidence) {
    Span span = source == null ? null : line.span(source.from(), source.to());
    Draft draft = new Draft(content, cue, span, line.paragraph, why, confidence);
    found.add(draft);
    if (source != null) {
      subject = source;
    }
    return draft;
  }
}
