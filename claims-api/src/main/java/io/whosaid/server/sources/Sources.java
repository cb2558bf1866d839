package io.whosaid.server.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the known sources that an article means, in the transaction that stores it, and makes those
 * that are new.
 *
 * <p>A body is one by its name. A person is one by a name of several words, unless both
 * affiliations are known and differ; someone with one name, only with the same affiliation or in
 * the same outlet. One who could be several of them stays apart until an editor merges.
 */
@ApplicationScoped
public class Sources {
  private final EntityManager database;

  Sources(EntityManager database) {
    this.database = database;
  }

  /** The number of the outlet of that name; null for null. */
  public Long outlet(String name) {
    if (name == null) {
      return null;
    }
    String key = KnownOutlet.key(name);
    Optional<KnownOutlet> known = KnownOutlet.<KnownOutlet>find("key", key).firstResultOptional();
    return known.map(outlet -> outlet.id).orElseGet(() -> newOutlet(name, key));
  }

  private Long newOutlet(String name, String key) {
    lock(List.of("outlet " + key));
    Optional<KnownOutlet> meanwhile =
        KnownOutlet.<KnownOutlet>find("key", key).firstResultOptional();
    KnownOutlet outlet = meanwhile.orElseGet(() -> KnownOutlet.of(name));
    outlet.persist();
    return outlet.id;
  }

  /** The numbers of the speakers that an article of that outlet names. */
  public Map<Mention, Long> speakers(Collection<Mention> mentions, Long outletId) {
    Set<Mention> distinct = new LinkedHashSet<>(mentions);
    // Two articles that name the same new speaker at once wait for each other here.
    lock(distinct.stream().map(mention -> "speaker " + mention.key()).toList());
    List<KnownSpeaker> known = called(distinct.stream().map(Mention::key).distinct().toList());
    Map<Mention, Long> found = new HashMap<>();
    for (Mention mention : distinct) {
      KnownSpeaker speaker =
          candidate(mention, outletId, known).orElseGet(() -> added(mention, outletId, known));
      if (speaker.affiliationKey == null && mention.affiliationKey() != null) {
        speaker.affiliation = Texts.cut(mention.affiliation(), 500);
        speaker.affiliationKey = mention.affiliationKey();
      }
      found.put(mention, speaker.id);
    }
    return found;
  }

  private static List<KnownSpeaker> called(List<String> keys) {
    return keys.isEmpty()
        ? new ArrayList<>()
        : new ArrayList<>(KnownSpeaker.<KnownSpeaker>list("key in ?1", keys));
  }

  /** A new speaker, who is known from now on. */
  private static KnownSpeaker added(Mention mention, Long outletId, List<KnownSpeaker> known) {
    KnownSpeaker speaker = KnownSpeaker.of(mention, outletId);
    speaker.persist();
    known.add(speaker);
    return speaker;
  }

  private static Optional<KnownSpeaker> candidate(
      Mention mention, Long outletId, List<KnownSpeaker> known) {
    List<KnownSpeaker> possible =
        known.stream()
            .filter(speaker -> speaker.key.equals(mention.key()) && speaker.kind == mention.kind())
            .filter(speaker -> speaker.mayBe(mention))
            .toList();
    Optional<KnownSpeaker> affiliated =
        only(possible.stream().filter(speaker -> speaker.hasAffiliation(mention)).toList());
    if (affiliated.isPresent()) {
      return affiliated;
    }
    Optional<KnownSpeaker> sole = mention.isTelling() ? only(possible) : Optional.empty();
    return sole.isPresent()
        ? sole
        : only(
            possible.stream()
                .filter(speaker -> outletId != null && outletId.equals(speaker.outletId))
                .toList());
  }

  private static Optional<KnownSpeaker> only(List<KnownSpeaker> speakers) {
    return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
  }

  /** Locks names until the transaction ends, always in the same order. */
  private void lock(Collection<String> names) {
    if (!names.isEmpty()) {
      database
          .createNativeQuery(
              "select count(pg_advisory_xact_lock(hashtextextended(name, 0)))"
                  + " from unnest(cast(:names as text[])) as name")
          .setParameter("names", new TreeSet<>(names).toArray(String[]::new))
          .getSingleResult();
    }
  }
}
