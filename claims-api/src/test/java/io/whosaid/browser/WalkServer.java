package io.whosaid.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.whosaid.browser.WalkModel.Aspect;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the server has of each claim, in the words of the model. */
final class WalkServer {
  private static final String ALL =
      """
      select c.id,
        lower(c.verdict) || coalesce('[' || nullif((select string_agg(lower(r), ',' order by lower(r))
          from unnest(c.verdict_reasons) r), '') || ']', ''),
        lower(c.truth),
        coalesce(c.speaker_name, c.description, ''),
        case when c.removed then '-' else '' end || c.content_text,
        c.assignee,
        coalesce((select string_agg(e.name, '+' order by e.name) from evidence e where e.claim_id = c.id
          and e.undoes is null and not exists (select 1 from evidence u where u.undoes = e.id)), ''),
        coalesce((select string_agg(m.text, '+' order by m.text) from comment m where m.claim_id = c.id
          and m.deleted_at is null), ''),
        c.version
      from claim c order by c.id
      """;

  private final EntityManager database;
  private final WalkModel model = new WalkModel();
  private final Map<Long, String> words = new TreeMap<>();

  WalkServer(EntityManager database) {
    this.database = database;
    all()
        .forEach(
            (claim, values) -> {
              model.put(claim, values);
              words.put(claim, values.get(Aspect.WORDS));
            });
  }

  /** The model, which knows each claim as it was at first. */
  WalkModel model() {
    return model;
  }

  /** The words that a claim had at first. */
  String words(long claim) {
    return words.computeIfAbsent(claim, added -> read(added).get(Aspect.WORDS));
  }

  Map<Long, String> state() {
    Map<Long, String> state = new TreeMap<>();
    all().forEach((claim, values) -> state.put(claim, values.toString()));
    return state;
  }

  Map<Aspect, String> read(long claim) {
    return all().get(claim);
  }

  /** The claim that was added last. */
  long newest() {
    return all().keySet().stream().max(Long::compare).orElseThrow();
  }

  /** The number and version of a claim, and who is to review it, for the page to compare. */
  List<Object> version(long claim) {
    return rows().stream()
        .filter(row -> ((Number) row[0]).longValue() == claim)
        .map(row -> Arrays.asList(((Number) row[0]).intValue(), row[8], row[5]))
        .findFirst()
        .orElseThrow();
  }

  private Map<Long, Map<Aspect, String>> all() {
    Map<Long, Map<Aspect, String>> all = new TreeMap<>();
    for (Object[] row : rows()) {
      Map<Aspect, String> values = new EnumMap<>(Aspect.class);
      int column = 1;
      for (Aspect aspect : Aspect.values()) {
        values.put(aspect, (String) row[column++]);
      }
      all.put(((Number) row[0]).longValue(), values);
    }
    return all;
  }

  private List<Object[]> rows() {
    List<?> found =
        QuarkusTransaction.requiringNew()
            .call(() -> database.createNativeQuery(ALL).getResultList());
    return found.stream().map(Object[].class::cast).toList();
  }
}
