package io.whosaid.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The whole application, with the engine that people get. */
public final class RealEngine implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.arc.exclude-types", "io.whosaid.server.engine.MarkedTextReader");
  }
}
