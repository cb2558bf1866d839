package io.whosaid.server.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sends the request that is answered now. */
@ApplicationScoped
public class CurrentUser {
  private final SecurityIdentity identity;

  CurrentUser(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The name of the account; null for nobody. */
  public String name() {
    return identity.isAnonymous() ? null : identity.getPrincipal().getName();
  }
}
