package io.whosaid.browser;

import java.util.List;
import java.util.Map;

/**
 * What a page shows to who walks on it.
 *
 * @param claim the claim that keys decide about, or null
 * @param shown the claim in the decision, or null
 * @param filter what the queue shows
 * @param rows the claims of the queue
 * @param marked the claims that are marked
 * @param note what was typed about the claim and not saved
 * @param reasons why it would be unverified
 * @param evidence the names of its evidence, as far as it is read
 * @param says the newest notice
 * @param troubles how many decisions failed or met others
 */
record WalkLook(
    Long claim,
    Long shown,
    String filter,
    List<Long> rows,
    List<Long> marked,
    String note,
    String reasons,
    List<String> evidence,
    String says,
    int troubles) {

  static WalkLook of(Map<?, ?> seen) {
    return new WalkLook(
        number(seen.get("claim")),
        number(seen.get("shown")),
        (String) seen.get("filter"),
        numbers(seen.get("rows")),
        numbers(seen.get("marked")),
        (String) seen.get("note"),
        (String) seen.get("reasons"),
        ((List<?>) seen.get("evidence")).stream().map(String.class::cast).toList(),
        (String) seen.get("says"),
        ((Number) seen.get("troubles")).intValue());
  }

  private static Long number(Object seen) {
    return seen == null ? null : ((Number) seen).longValue();
  }

  private static List<Long> numbers(Object seen) {
    return ((List<?>) seen).stream().map(WalkLook::number).toList();
  }
}
