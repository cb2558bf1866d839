package io.whosaid.server.sources;

import io.whosaid.server.claims.ClaimFilter;
import io.whosaid.server.database.ContainedWords;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Speakers and their claims. */
@ApplicationScoped
class Speakers {
  private static final String COUNTED = "c.withdrawn_at is null and " + ClaimFilter.ATTRIBUTIONS;
  private static final String BY_GROUP =
      """
      with recursive member(id, root) as (
        select id, id from speaker where id in (:ids)
        union all
        select s.id, m.root from speaker s join member m on s.merged_into = m.id)
      select m.root, count(*) from member m join claim c on c.speaker_id = m.id where
      """;

  private final EntityManager database;
  private final MergeGroups groups;

  Speakers(EntityManager database, MergeGroups groups) {
    this.database = database;
    this.groups = groups;
  }

  /** Speakers that were not merged, whose names hold all words, with numbers below the given. */
  List<KnownSpeaker> named(String words, long before, int most) {
    StringBuilder condition = new StringBuilder("mergedInto is null and id < :before");
    Map<String, Object> values = new HashMap<>(Map.of("before", before));
    if (!words.isBlank()) {
      condition
          .append(" and ")
          .append(
              ContainedWords.condition(
                  "name",
                  words,
                  word -> {
                    String name = "w" + values.size();
                    values.put(name, word);
                    return name;
                  }));
    }
    return KnownSpeaker.<KnownSpeaker>find(condition + " order by id desc", values)
        .page(0, most)
        .list();
  }

  /** How many claims each of these speakers has, with those of all that were merged into it. */
  Map<Long, Long> claimsByGroup(List<Long> roots) {
    return roots.isEmpty() ? Map.of() : counts(BY_GROUP + COUNTED + " group by m.root", roots);
  }

  /** How many claims each of these speakers has by itself. */
  Map<Long, Long> claimsBySpeaker(List<Long> ids) {
    return counts(
        "select speaker_id, count(*) from claim c where speaker_id in (:ids) and "
            + COUNTED
            + " group by speaker_id",
        ids);
  }

  private Map<Long, Long> counts(String query, List<Long> ids) {
    List<?> rows = database.createNativeQuery(query).setParameter("ids", ids).getResultList();
    Map<Long, Long> counts = new HashMap<>();
    for (Object row : rows) {
      Object[] pair = (Object[]) row;
      counts.put(((Number) pair[0]).longValue(), ((Number) pair[1]).longValue());
    }
    return counts;
  }

  /** Gives claims of {@code id}'s group to a new speaker of that name; gives its number. */
  @Transactional
  long split(long id, List<Long> claims) {
    long root = groups.root(SourceType.SPEAKER, id);
    KnownSpeaker old = KnownSpeaker.findById(root);
    KnownSpeaker speaker = new KnownSpeaker();
    speaker.key = old.key;
    speaker.name = old.name;
    speaker.kind = old.kind;
    speaker.role = old.role;
    speaker.affiliation = old.affiliation;
    speaker.affiliationKey = old.affiliationKey;
    speaker.createdAt = Instant.now();
    speaker.persist();
    int moved =
        database
            .createNativeQuery(
                "update claim set speaker_id = :into where id in (:claims) and speaker_id in"
                    + " (:from)")
            .setParameter("into", speaker.id)
            .setParameter("claims", claims)
            .setParameter("from", groups.members(SourceType.SPEAKER, List.of(root)))
            .executeUpdate();
    if (moved != claims.stream().distinct().count()) {
      throw Problem.of(
              400,
              "The speaker cannot be split.",
              List.of(Problem.Fault.at("/claims", "holds a claim that is not this speaker's")))
          .exception();
    }
    groups.log(SourceType.SPEAKER, SourceChange.Action.SPLIT, speaker.id, root, claims);
    return speaker.id;
  }
}
