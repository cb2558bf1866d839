package io.whosaid.server.revisions;

import io.whosaid.server.claims.Attributed;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.Quoted;
import io.whosaid.server.claims.Verdict;
import io.whosaid.server.engine.ArticleReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Which claims of an article stand in another reading of it: those with the same words of the same
 * source, wherever they stand. Where words come twice, those in the same context belong together,
 * then those in the same order.
 */
final class CarryOver {
  private final List<Claim> claims;
  private final List<ArticleReader.Found> found;
  private final Map<Claim, ArticleReader.Found> carried = new HashMap<>();
  private final Set<ArticleReader.Found> taken = new HashSet<>();

  private CarryOver(List<Claim> claims, List<ArticleReader.Found> found) {
    this.claims = claims;
    this.found = found;
  }

  /**
   * What each of the claims that still stand is now.
   *
   * @param claims in the order of their text
   * @param found in the order of theirs
   * @param isInThisText tells the claims whose offsets point into the text that was read: their
   *     places count too
   */
  static Map<Claim, ArticleReader.Found> of(
      List<Claim> claims, List<ArticleReader.Found> found, Predicate<Claim> isInThisText) {
    CarryOver carry = new CarryOver(claims, found);
    carry.pass(claim -> true, (q, a) -> key(q, q.contentText(), q.sourceText(), context(q)));
    carry.pass(claim -> true, (q, a) -> key(q, q.contentText(), q.sourceText()));
    carry.pass(claim -> true, (q, a) -> key(q, words(q.contentText()), words(q.sourceText())));
    carry.pass(claim -> true, (q, a) -> key(q, words(q.contentText()), who(a)));
    // What people said of a claim, they said of its source too.
    carry.pass(
        isInThisText.or(claim -> !isDecided(claim)), (q, a) -> key(q, words(q.contentText())));
    carry.pass(isInThisText, (q, a) -> key(q, q.content().get(0).begin()));
    carry.pass(isInThisText, (q, a) -> key(q, q.content().get(q.content().size() - 1).end()));
    return carry.carried;
  }

  /** Whether people said something of it that holds of its source only. */
  static boolean isDecided(Claim claim) {
    return claim.corrected || claim.verdict != Verdict.UNREVIEWED;
  }

  private void pass(Predicate<Claim> which, BiFunction<Quoted, Attributed, Object> key) {
    Map<Object, Deque<ArticleReader.Found>> places = new HashMap<>();
    for (ArticleReader.Found place : found) {
      if (!taken.contains(place)) {
        places
            .computeIfAbsent(key.apply(place.quoted(), place.attributed()), k -> new ArrayDeque<>())
            .add(place);
      }
    }
    for (Claim claim : claims) {
      if (!carried.containsKey(claim) && which.test(claim)) {
        Deque<ArticleReader.Found> same = places.get(key.apply(claim.quoted, claim.attributed));
        if (same != null && !same.isEmpty()) {
          taken.add(same.peek());
          carried.put(claim, same.remove());
        }
      }
    }
  }

  private static List<Object> key(Quoted quoted, Object... parts) {
    return List.of(quoted.isStatement(), List.of(parts));
  }

  private static String context(Quoted quoted) {
    return quoted.prefix() + "\n" + quoted.suffix();
  }

  private static List<String> who(Attributed attributed) {
    return List.of(
        attributed.attribution().name(),
        words(attributed.speakerName()),
        words(attributed.description()));
  }

  /** Letters and digits alone; the text itself if it has none. */
  private static String words(String text) {
    if (text == null) {
      return "";
    }
    return Quoted.folded(text);
  }
}
