package io.whosaid.benchmarks.load;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** How PostgreSQL answers the three questions that the page asks most. */
final class Plans {
  private static final List<String> HOTTEST =
      List.of(
          "select c.id from claim c where c.verdict in ('UNREVIEWED') and c.withdrawn_at is null"
              + " order by c.priority desc, c.place desc limit 51",
          "select c.id from claim c where c.attribution in ('UNATTRIBUTED') and c.withdrawn_at is"
              + " null and c.place < 500000000000 order by c.place desc limit 51",
          "select c.id from claim c where c.outlet_id = OUTLET and c.withdrawn_at is null"
              + " order by c.place desc limit 51");

  private Plans() {}

  static void print(Connection connection, Map<String, Long> names, PrintWriter out)
      throws SQLException {
    for (String sql : HOTTEST) {
      String asked = sql.replace("OUTLET", names.get("outletId=FREQUENT").toString());
      out.printf("%n%s%n", asked);
      try (Statement statement = connection.createStatement();
          ResultSet plan =
              statement.executeQuery(
                  "explain (analyze, buffers, costs off, summary off) " + asked)) {
        while (plan.next()) {
          out.println("  " + plan.getString(1));
        }
      }
    }
    out.flush();
  }
}
