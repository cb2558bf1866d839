package io.whosaid.server.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.whosaid.server.accounts.ProvidedAccounts.Provided;
import io.whosaid.server.http.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes an account's identity of the token of an OpenID Connect provider, which was verified. */
@ApplicationScoped
class ProvidedIdentities implements SecurityIdentityAugmentor {
  /** The attribute that an identity has only if the provider vouched for it. */
  static final String PROVIDED = "provided";

  private final ProvidedAccounts accounts;

  ProvidedIdentities(ProvidedAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? context.runBlocking(() -> identity(token, identity.getRoles()))
        : Uni.createFrom().item(identity);
  }

  private SecurityIdentity identity(JsonWebToken token, Set<String> roles) {
    if (token.getIssuer() == null || token.getSubject() == null) {
      throw new AuthenticationFailedException("The token does not say whose it is.");
    }
    Provided account =
        accounts.of(token.getIssuer() + " " + token.getSubject(), name(token), highest(roles));
    if (account.isDisabled()) {
      throw new AuthenticationFailedException("The account is disabled.");
    }
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(account.name()))
        .addAttribute(Identities.ACCOUNT, account.id())
        .addAttribute(PROVIDED, true)
        .addRoles(account.role().within(EnumSet.allOf(Scope.class)))
        .build();
  }

  private static String name(JsonWebToken token) {
    return Stream.of("preferred_username", "email", "name")
        .map(claim -> token.<Object>getClaim(claim))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(token.getSubject());
  }

  private static Optional<Role> highest(Set<String> roles) {
    return roles.stream()
        .flatMap(name -> Words.parse(Role.class, name).stream())
        .max(Comparator.naturalOrder());
  }
}
