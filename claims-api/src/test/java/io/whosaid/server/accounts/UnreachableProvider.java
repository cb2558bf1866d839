package io.whosaid.server.accounts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The address of an OpenID Connect provider at which nobody listens. */
public final class UnreachableProvider implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.oidc.tenant-enabled",
        "true",
        "quarkus.oidc.auth-server-url",
        "http://127.0.0.1:9/nobody",
        "quarkus.oidc.credentials.secret",
        "a secret of more than thirty-two characters");
  }

  @Override
  public void stop() {}
}
