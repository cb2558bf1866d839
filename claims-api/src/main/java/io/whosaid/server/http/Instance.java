package io.whosaid.server.http;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Which of several servers on one database this is, said by health and metrics. */
@Liveness
@ApplicationScoped
public class Instance implements HealthCheck {
  private final String name;

  Instance(@ConfigProperty(name = "whosaid.instance") Optional<String> configured) {
    name = configured.orElseGet(Instance::host);
  }

  /** Its name: as configured, else the host's and the process's. */
  public String name() {
    return name;
  }

  private static String host() {
    String process = "-" + ProcessHandle.current().pid();
    try {
      return InetAddress.getLocalHost().getHostName() + process;
    } catch (UnknownHostException e) {
      return "localhost" + process;
    }
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Instance").withData("name", name).up().build();
  }

  /** Names the instance in all metrics. */
  @Produces
  @Singleton
  MeterFilter tag() {
    return MeterFilter.commonTags(List.of(Tag.of("whosaid_instance", name)));
  }
}
