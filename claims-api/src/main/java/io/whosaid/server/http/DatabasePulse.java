package io.whosaid.server.http;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.transaction.TransactionIntegration;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.problems.Errors;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.http.problems.ProblemRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Asks the database over and over, on a connection of its own, whether it is there. One that is
 * gone says so; one that stays silent, as behind a firewall that drops packets, would keep each
 * request waiting for as long as the longest query may take. All its connections are given up at
 * the question after one that was not answered in time, and requests are refused after two such
 * questions, until it answers.
 */
@Readiness
@ApplicationScoped
class DatabasePulse implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(DatabasePulse.class);
  private static final int BEFORE_FAIR_SHARES = 60;
  private static final int AFTER_FAIR_SHARES = 35;
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final int PATIENCE_SECONDS = 5;
  private static final int MISSED = 2;

  private final AgroalDataSource pool;
  private final ProblemRoutes problems;
  private final Thread thread = new Thread(this::ask, "database-pulse");
  private volatile boolean answers = true;
  private volatile int missed;

  DatabasePulse(AgroalDataSource pool, ProblemRoutes problems) {
    this.pool = pool;
    this.problems = problems;
    thread.setDaemon(true);
  }

  void begin(@Observes StartupEvent event) {
    thread.start();
  }

  void end(@Observes ShutdownEvent event) {
    thread.interrupt();
  }

  /** Before a request waits in a line, and once its turn has come. */
  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_FAIR_SHARES);
    filters.register(this::check, AFTER_FAIR_SHARES);
  }

  private void check(RoutingContext context) {
    if (isSilent() && context.normalizedPath().startsWith("/api/v1/")) {
      problems.answer(
          context,
          Problem.of(503, "The database does not answer; nothing was stored.")
              .retryAfter(Errors.RETRY_SECONDS));
    } else {
      context.next();
    }
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Database").status(answers).build();
  }

  private boolean isSilent() {
    return missed >= MISSED;
  }

  private void ask() {
    try (AgroalDataSource own = AgroalDataSource.from(single(pool))) {
      while (true) {
        long begin = System.nanoTime();
        answers = isAnswered(own);
        boolean isLate = System.nanoTime() - begin >= TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean isAgain = missed > 0;
        missed = answers || !isLate ? 0 : missed + 1;
        if (isAgain) {
          // On a new connection: if it answers now, the older ones are dead all the same.
          pool.flush(FlushMode.ALL);
        }
        if (missed == MISSED) {
          LOG.error("The database is silent; requests are refused until it answers.");
        }
        if (missed == 0) {
          Thread.sleep(EVERY.toMillis());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server ends
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isAnswered(AgroalDataSource own) {
    try (Connection connection = own.getConnection()) {
      connection.setNetworkTimeout(Runnable::run, PATIENCE_SECONDS * 1000);
      try (Statement statement = connection.createStatement()) {
        return statement.execute("select 1");
      }
    } catch (SQLException e) {
      own.flush(FlushMode.ALL);
      return false;
    }
  }

  /** A pool of one connection to the same database. */
  private static AgroalDataSourceConfigurationSupplier single(AgroalDataSource pool) {
    AgroalConnectionPoolConfiguration theirs =
        pool.getConfiguration().connectionPoolConfiguration();
    AgroalConnectionPoolConfigurationSupplier own =
        new AgroalConnectionPoolConfigurationSupplier(theirs)
            .initialSize(0)
            .minSize(0)
            .maxSize(1)
            .acquisitionTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .transactionIntegration(TransactionIntegration.none());
    return new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(own);
  }
}
