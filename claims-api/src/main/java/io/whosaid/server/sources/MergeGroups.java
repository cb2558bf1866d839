package io.whosaid.server.sources;

import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Which speakers, or outlets, are one. Each group is a tree: who was merged points to whom it was
 * merged into, so that it can be taken out again with all that it brought along.
 */
@ApplicationScoped
public class MergeGroups {
  private static final String MEMBERS =
      """
      with recursive up as (
          select id, merged_into from TABLE where id in (:ids)
          union select p.id, p.merged_into from TABLE p join up on p.id = up.merged_into),
        down as (
          select id from up where merged_into is null
          union select c.id from TABLE c join down on c.merged_into = down.id)
      select id from down order by id
      """;
  private static final String ROOT =
      """
      with recursive up as (
          select id, merged_into from TABLE where id = :id
          union select p.id, p.merged_into from TABLE p join up on p.id = up.merged_into)
      select id from up where merged_into is null
      """;

  private final Session database;
  private final CurrentUser user;

  MergeGroups(Session database, CurrentUser user) {
    this.database = database;
    this.user = user;
  }

  /**
   * All that are the same.
   *
   * @param root the one that stands for them
   * @param others those that were merged into it
   * @param changes what editors did to any of them, the newest first
   */
  record Group<S extends KnownSource>(S root, List<S> others, List<ChangeView> changes) {
    List<Long> ids() {
      return Stream.concat(Stream.of(root), others.stream()).map(source -> source.id).toList();
    }
  }

  /** The group of {@code id}; throws a problem if there is none. */
  <S extends KnownSource> Group<S> group(SourceType type, Class<S> entity, long id) {
    long root = root(type, id);
    List<Long> ids = members(type, List.of(root));
    List<S> others =
        database
            .createSelectionQuery(
                "from %s where id in :ids and id <> :root order by id".formatted(entity.getName()),
                entity)
            .setParameter("ids", ids)
            .setParameter("root", root)
            .getResultList();
    return new Group<>(database.find(entity, root), others, ChangeView.of(type, ids));
  }

  /** All that are the same as any of {@code ids}, themselves included. */
  public List<Long> members(SourceType type, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : query(type, MEMBERS, Long.class).setParameter("ids", ids).getResultList();
  }

  /** The one that stands for the group of {@code id}; throws a problem if there is none. */
  public long root(SourceType type, long id) {
    return query(type, ROOT, Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> missing(type, id));
  }

  /** Declares that {@code id}'s group is {@code into}'s. */
  @Transactional
  public void merge(SourceType type, long id, long into) {
    lock(type);
    long subject = root(type, id);
    long other = root(type, into);
    if (subject == other) {
      throw Problem.of(409, "They are one %s already.".formatted(type.table())).exception();
    }
    point(type, subject, other);
    log(type, SourceChange.Action.MERGE, subject, other, List.of());
  }

  /** Takes {@code id} out of its group again, with what was merged into it. */
  @Transactional
  public void unmerge(SourceType type, long id) {
    lock(type);
    root(type, id);
    Long other =
        query(type, "select merged_into from TABLE where id = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult();
    if (other == null) {
      throw Problem.of(409, "The %s %d was not merged into another.".formatted(type.table(), id))
          .exception();
    }
    point(type, id, null);
    log(type, SourceChange.Action.UNMERGE, id, other, List.of());
  }

  void log(
      SourceType type, SourceChange.Action action, long subject, long other, List<Long> claims) {
    SourceChange change = new SourceChange();
    change.source = type;
    change.action = action;
    change.subject = subject;
    change.other = other;
    change.claims = claims;
    change.account = user.name();
    change.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    change.persist();
  }

  private void point(SourceType type, long id, Long into) {
    database
        .createNativeMutationQuery(
            "update TABLE set merged_into = cast(:into as bigint) where id = :id"
                .replace("TABLE", type.table()))
        .setParameter("into", into)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** One editor at a time, so that two merges cannot make a circle. */
  private void lock(SourceType type) {
    ColumnQuery.of(
            database,
            "select 1 from pg_advisory_xact_lock(hashtextextended(:type, 7001))",
            Integer.class)
        .setParameter("type", type.name())
        .getSingleResult();
  }

  private <T> NativeQuery<T> query(SourceType type, String sql, Class<T> result) {
    return ColumnQuery.of(database, sql.replace("TABLE", type.table()), result);
  }

  static RuntimeException missing(SourceType type, long id) {
    return Problem.of(404, "There is no %s %d.".formatted(type.table(), id)).exception();
  }
}
