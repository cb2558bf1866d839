package io.whosaid.server.claims;

import io.whosaid.quote.ReportKind;
import io.whosaid.server.database.ContainedWords;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.sources.KnownOutlet;
import io.whosaid.server.sources.MergeGroups;
import io.whosaid.server.sources.SourceType;
import io.whosaid.wording.MatchClass;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which claims are asked for, as a condition on {@code claim c} that the database answers. */
public final class ClaimFilter {
  private static final int LARGEST_ARTICLE = 16_777_216;

  /** The condition for what news readers call attributions, and what is not known to be other. */
  public static final String ATTRIBUTIONS =
      "(c.report in ('SPEECH', 'WRITING') or c.report is null)";

  private static final String QUOTATIONS = "c.kind <> 'STATEMENT'";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private final Optional<String> words;
  private boolean countable = true;

  /**
   * The filter that {@code parameters} ask for. What is wrong with them is told when they are
   * checked.
   */
  public ClaimFilter(Parameters parameters, MergeGroups groups) {
    among("attribution", parameters.words("attribution", Attributed.Status.class));
    among("verdict", parameters.words("verdict", Verdict.class));
    List<ClaimKind> kinds = parameters.words("kind", ClaimKind.class);
    among("kind", kinds);
    if (kinds.isEmpty()) {
      conditions.add(QUOTATIONS);
    }
    reported(parameters.words("reports", ReportKind.class));
    parameters.flag("hasNumber").ifPresent(has -> where("has_number = :", has));
    Optional<Long> outlet = parameters.id("outletId");
    parameters
        .text("outlet")
        .ifPresent(name -> ofOutlets(groups.members(SourceType.OUTLET, outletsNamed(name))));
    outlet.ifPresent(id -> ofOutlets(groups.members(SourceType.OUTLET, List.of(id))));
    // From here on: what the counts do not know.
    int counted = conditions.size();
    among("wording", parameters.words("wording", MatchClass.class));
    among("truth", parameters.words("truth", Truth.class));
    List<UnverifiedReason> reasons = parameters.words("reason", UnverifiedReason.class);
    if (!reasons.isEmpty()) {
      // The second condition lets the database use the index of claims that have any.
      where(
          "verdict_reasons && cast(:%s as text[]) and c.verdict_reasons <> '{}'",
          reasons.stream().map(Enum::name).toArray(String[]::new));
    }
    parameters.flag("conflicting").ifPresent(is -> where("conflicting = :", is));
    parameters.id("article").ifPresent(this::ofArticle);
    parameters
        .text("speaker")
        .ifPresent(
            name -> conditions.add(ContainedWords.condition("c.speaker_name", name, this::put)));
    parameters
        .id("speakerId")
        .ifPresent(id -> in("speaker_id", groups.members(SourceType.SPEAKER, List.of(id))));
    parameters.text("via").ifPresent(this::via);
    parameters.day("from").ifPresent(day -> where("published >= :", day));
    parameters.day("to").ifPresent(day -> where("published <= :", day));
    parameters
        .flag("undated")
        .ifPresent(is -> conditions.add("c.published is " + (is ? "null" : "not null")));
    parameters.day("addedFrom").ifPresent(day -> where("created_at >= :", start(day)));
    parameters.day("addedTo").ifPresent(day -> where("created_at < :", start(day.plusDays(1))));
    parameters.share("minConfidence").ifPresent(least -> where("confidence >= :", least));
    parameters.text("reviewer").ifPresent(this::reviewedBy);
    parameters.text("assigned").ifPresent(this::assignedTo);
    words = parameters.text("q");
    countable = conditions.size() == counted && words.isEmpty();
    conditions.add("c.withdrawn_at is null");
  }

  /** The filter of {@code parameters}; throws a problem if there is more than it and an order. */
  public static ClaimFilter checked(Parameters parameters, MergeGroups groups) {
    ClaimFilter filter = new ClaimFilter(parameters, groups);
    parameters.word("sort", ClaimOrder.class);
    parameters.check();
    return filter;
  }

  private ClaimFilter(ClaimFilter other, List<String> more) {
    conditions.addAll(other.conditions);
    conditions.addAll(more);
    values.putAll(other.values);
    words = Optional.empty();
    other.words.ifPresent(
        text -> {
          if (more.stream().anyMatch(condition -> condition.contains(":q"))) {
            values.put("q", text);
          }
        });
    countable = other.countable;
  }

  /** Whether no kind is asked for: then it is quotations that are wanted, and no statements. */
  boolean isOfQuotations() {
    return conditions.contains(QUOTATIONS);
  }

  /** Whether no kind of report is asked for: then it is attributions that are wanted. */
  boolean isOfAttributions() {
    return conditions.contains(ATTRIBUTIONS);
  }

  /** The filter of all kinds, if none is asked for, and of all reports, if none is asked for. */
  ClaimFilter ofAllKinds() {
    ClaimFilter all = new ClaimFilter(this, List.of());
    all.conditions.remove(QUOTATIONS);
    all.conditions.remove(ATTRIBUTIONS);
    return all;
  }

  /** Words to look for, if any: then {@link #exactly} or {@link #nearly} must be asked. */
  Optional<String> words() {
    return words;
  }

  /** The filter with the words looked up as full text: any form of each, phrases in quote marks. */
  public ClaimFilter exactly() {
    return words.isEmpty()
        ? this
        : new ClaimFilter(this, List.of("c.document @@ websearch_to_tsquery('english', :q)"));
  }

  /** The filter with the words looked up as parts of words, or spelt nearly so. */
  ClaimFilter nearly() {
    if (words.isEmpty()) {
      return this;
    }
    ClaimFilter near = new ClaimFilter(this, List.of());
    String parts = ContainedWords.condition("c.search", words.get(), near::put);
    near.conditions.add("((" + parts + ") or :q <% c.search)");
    near.values.put("q", words.get());
    return near;
  }

  /** Whether the table of counts knows all that is asked. */
  boolean isCountable() {
    return countable;
  }

  /**
   * The condition, for claims or, if it {@link #isCountable}, for the counts, both as {@code c}.
   */
  public String where(boolean counts) {
    List<String> all = new ArrayList<>(conditions);
    all.removeIf(condition -> counts && condition.contains("withdrawn_at"));
    return all.isEmpty() ? "true" : String.join(" and ", all);
  }

  /** Gives the query its values. */
  public void bind(Query query) {
    values.forEach(query::setParameter);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** A quotation of which it is not known counts as speech. */
  private void reported(List<ReportKind> reports) {
    if (reports.isEmpty()) {
      conditions.add(ATTRIBUTIONS);
    } else if (!reports.containsAll(List.of(ReportKind.values()))) {
      String unknown = reports.contains(ReportKind.SPEECH) ? " or c.report is null" : "";
      conditions.add(
          "(c.report in :" + put(reports.stream().map(Enum::name).toList()) + unknown + ")");
    }
  }

  private static List<Long> outletsNamed(String name) {
    return KnownOutlet.<KnownOutlet>list("key", KnownOutlet.key(name)).stream()
        .map(outlet -> outlet.id)
        .toList();
  }

  private void ofOutlets(List<Long> ids) {
    in("outlet_id", ids);
  }

  private void ofArticle(long id) {
    if (id >= Long.MAX_VALUE / LARGEST_ARTICLE) {
      conditions.add("false");
      return;
    }
    where("place >= :", id * LARGEST_ARTICLE);
    where("place < :", (id + 1) * LARGEST_ARTICLE);
  }

  private void via(String name) {
    String key = "cast(:" + put(ViaKeys.key(name)) + " as text)";
    conditions.add("c.via_keys @> array[" + key + "]");
  }

  private void reviewedBy(String name) {
    conditions.add(
        "exists (select 1 from review r where r.claim_id = c.id and lower(r.account) = :"
            + put(name.strip().toLowerCase(Locale.ROOT))
            + ")");
  }

  private void assignedTo(String name) {
    if (name.equals("nobody")) {
      conditions.add("c.assignee is null");
      return;
    }
    String account =
        name.equals("me") ? CDI.current().select(CurrentUser.class).get().name() : name;
    conditions.add(
        "lower(c.assignee) = :" + put(String.valueOf(account).strip().toLowerCase(Locale.ROOT)));
  }

  private void among(String column, List<? extends Enum<?>> allowed) {
    if (!allowed.isEmpty()) {
      where(column + " in :", allowed.stream().map(Enum::name).toList());
    }
  }

  private void in(String column, List<Long> ids) {
    if (ids.isEmpty()) {
      conditions.add("false");
    } else if (ids.size() == 1) {
      where(column + " = :", ids.get(0));
    } else {
      where(column + " in :", ids);
    }
  }

  private void where(String condition, Object value) {
    conditions.add(
        "c."
            + (condition.contains("%s")
                ? condition.formatted(put(value))
                : condition + put(value)));
  }

  private String put(Object value) {
    String name = "v" + values.size();
    values.put(name, value);
    return name;
  }
}
