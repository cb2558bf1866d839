package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that are looked for, and how bad a breach of each is. Immutable. */
public final class Rules {
  /** All rules that there are. */
  public static final List<Rule> ALL =
      List.of(
          new UnattributedQuote(),
          new UnnamedSource(),
          new VagueSource(),
          new UnattributedStatement(),
          new SecondhandQuote(),
          new HeadlineQuoteMissing(),
          new QuoteAltered(),
          new QuoteNotInSource(),
          new UnclosedQuote(),
          new UnusedSuppression());

  /** The order of the file, of findings at one place the worst first. */
  public static final Comparator<Finding> IN_ORDER =
      (a, b) ->
          a.begin() == b.begin()
              ? a.severity().compareTo(b.severity())
              : Integer.compare(a.begin(), b.begin());

  private final Map<Rule, Severity> severities;
  private final SourcePolicy policy;

  private Rules(Map<Rule, Severity> severities, SourcePolicy policy) {
    this.severities = severities;
    this.policy = policy;
  }

  /** The rules that nobody needs to ask for, with their own severities. */
  public static Rules standard() {
    Map<Rule, Severity> severities = new LinkedHashMap<>();
    ALL.stream().filter(Rule::isOnByDefault).forEach(rule -> severities.put(rule, rule.severity()));
    return new Rules(severities, SourcePolicy.NONE);
  }

  /** The names of all rules. */
  public static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }

  /** The same rules in a house with this policy. */
  public Rules in(SourcePolicy house) {
    return new Rules(severities, house);
  }

  /** The rule of this name. */
  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The same rules, but {@code rule} at {@code severity}, or not at all. */
  public Rules with(Rule rule, Optional<Severity> severity) {
    Map<Rule, Severity> changed = new LinkedHashMap<>(severities);
    changed.remove(rule);
    severity.ifPresent(given -> changed.put(rule, given));
    return new Rules(changed, policy);
  }

  /** The rules that are looked for. */
  public List<Rule> rules() {
    return ALL.stream().filter(severities::containsKey).toList();
  }

  /** Whether {@code rule} is looked for. */
  public boolean has(Rule rule) {
    return severities.containsKey(rule);
  }

  /** How bad a breach of {@code rule} is. */
  public Severity severity(Rule rule) {
    return severities.get(rule);
  }

  /** The breaches in {@code reading}, in the order of the file. */
  public List<Finding> findings(Reading reading) {
    return rules().stream()
        .flatMap(rule -> rule.places(reading, policy).map(place -> finding(rule, place, reading)))
        .sorted(IN_ORDER)
        .toList();
  }

  private Finding finding(Rule rule, Rule.Place place, Reading reading) {
    return new Finding(
        rule,
        severity(rule),
        reading.inSource(place.spans()),
        reading.words(place.spans()),
        place.message());
  }
}
