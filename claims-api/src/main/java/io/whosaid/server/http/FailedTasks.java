package io.whosaid.server.http;

import io.quarkus.scheduler.FailedExecution;
import io.whosaid.server.http.problems.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Notes in one line that a task failed which is done now and then; it is tried again anyway. */
@ApplicationScoped
class FailedTasks {
  private static final Logger LOG = Logger.getLogger(FailedTasks.class);

  void failed(@Observes FailedExecution failed) {
    String task = failed.getExecution().getTrigger().getMethodDescription();
    String name = task == null ? failed.getExecution().getTrigger().getId() : task;
    Outage.of(failed.getException())
        .ifPresentOrElse(
            outage -> LOG.errorf("Cannot do %s, as %s", name, outage),
            () -> LOG.errorf(failed.getException(), "Cannot do %s", name));
  }
}
