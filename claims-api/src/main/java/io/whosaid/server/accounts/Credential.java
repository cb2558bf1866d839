package io.whosaid.server.accounts;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request shows to say whose it is. */
final class Credential extends BaseAuthenticationRequest {
  private final Secret secret;
  private final boolean session;

  Credential(Secret secret, boolean session) {
    this.secret = secret;
    this.session = session;
  }

  Secret secret() {
    return secret;
  }

  /** Whether it is a browser's session, and not a token. */
  boolean isSession() {
    return session;
  }
}
