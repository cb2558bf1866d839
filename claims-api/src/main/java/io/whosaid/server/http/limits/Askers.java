package io.whosaid.server.http.limits;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Looks up who asks, before a resource does, and leaves it to the resource to refuse. */
@ApplicationScoped
class Askers {
  private final IdentityProviderManager providers;

  Askers(IdentityProviderManager providers) {
    this.providers = providers;
  }

  /**
   * Gives who asks to {@code known}, or runs {@code unknown} where it cannot be looked up, both on
   * the event loop of the request.
   */
  void resolve(RoutingContext context, Consumer<SecurityIdentity> known, Runnable unknown) {
    // It would answer the request at once.
    Object answering = context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
    Context loop = context.vertx().getOrCreateContext();
    QuarkusHttpUser.getSecurityIdentity(context, providers)
        .subscribe()
        .with(
            identity ->
                loop.runOnContext(now -> then(context, answering, () -> known.accept(identity))),
            failure -> loop.runOnContext(now -> then(context, answering, unknown)));
  }

  private static void then(RoutingContext context, Object answering, Runnable next) {
    if (answering != null) {
      context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answering);
    }
    next.run();
  }
}
