package io.whosaid.claims.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sends the request that is answered now. */
@ApplicationScoped
public class Actor {
  private final SecurityIdentity identity;

  Actor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The name of the account; null for nobody. */
  public String name() {
    return identity.isAnonymous() ? null : identity.getPrincipal().getName();
  }
}
