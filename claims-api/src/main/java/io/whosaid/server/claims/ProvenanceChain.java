package io.whosaid.server.claims;

import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Outlets;
import io.whosaid.quote.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chain that a claim came through, as a reviewer says it: by names, each of which is looked for
 * in the article.
 *
 * @param names what the steps are called, nearest first
 */
public record ProvenanceChain(List<String> names) {
  private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** The names of {@code hops}. */
  public static ProvenanceChain of(List<Hop> hops) {
    return new ProvenanceChain(hops.stream().map(Hop::name).toList());
  }

  /**
   * The steps as they stand round a claim in its article: one that was found there already as it
   * is, another where the article names it nearest to the claim. One that the article does not name
   * stands where the claim's source does, else its cue, else its content.
   */
  public List<Hop> in(String text, Quoted quoted, List<Hop> found) {
    return names.stream().map(name -> hop(name.strip(), text, quoted, found)).toList();
  }

  private static Hop hop(String name, String text, Quoted quoted, List<Hop> found) {
    Optional<Outlet> outlet = Outlets.builtIn().byName(name);
    String usual = outlet.map(Outlet::name).orElse(name);
    return found.stream()
        .filter(known -> known.name().equals(usual))
        .findFirst()
        .orElseGet(() -> new Hop(looked(name, outlet, text, quoted), usual, outlet));
  }

  private static Span looked(String name, Optional<Outlet> outlet, String text, Quoted quoted) {
    Stream<String> others =
        outlet.stream().flatMap(o -> Stream.concat(Stream.of(o.name()), o.aliases().stream()));
    int begin = quoted.content().get(0).begin();
    Comparator<Span> nearest = Comparator.comparingInt(span -> Math.abs(span.begin() - begin));
    return Stream.concat(Stream.of(name), others)
        .flatMap(words -> places(words, text))
        .min(nearest.thenComparing(Comparator.comparingInt(Span::length).reversed()))
        .orElseGet(() -> own(quoted));
  }

  private static Stream<Span> places(String words, String text) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)", WORDS)
        .matcher(text)
        .results()
        .map((MatchResult place) -> new Span(place.start(), place.end()));
  }

  private static Span own(Quoted quoted) {
    return Stream.of(quoted.source(), quoted.cue(), quoted.content())
        .filter(spans -> !spans.isEmpty())
        .findFirst()
        .orElseThrow()
        .get(0);
  }
}
