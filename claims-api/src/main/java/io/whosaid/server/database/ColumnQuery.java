package io.whosaid.server.database;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * A question in SQL for rows of one column. Hibernate knows a question again that names no class of
 * its rows; one that names that of its only column is planned again each time, and added to the
 * plans that are kept until these are full and slow to look through.
 */
public final class ColumnQuery {
  private ColumnQuery() {}

  /**
   * The question {@code sql}, whose rows are of {@code type}: what JDBC makes of the column, or a
   * ClassCastException comes with the answer.
   */
  public static <T> NativeQuery<T> of(EntityManager database, String sql, Class<T> type) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setTupleTransformer((row, names) -> type.cast(row[0]));
  }
}
