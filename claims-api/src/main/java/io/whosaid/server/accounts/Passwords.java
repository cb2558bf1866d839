package io.whosaid.server.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes passwords with bcrypt. */
@ApplicationScoped
class Passwords {
  private static final int SHORTEST = 12;

  /** What bcrypt looks at; a longer password is hashed before. */
  private static final int BCRYPT_BYTES = 72;

  private final int cost;
  private final String nobodys;

  Passwords(@ConfigProperty(name = "whosaid.bcrypt-cost", defaultValue = "11") int cost) {
    this.cost = cost;
    this.nobodys = BcryptUtil.bcryptHash("nobody's password", cost);
  }

  /** The hash of a new password; throws a problem if it is too short or easily guessed. */
  String hash(String password, String account, String pointer) {
    if (password == null || password.length() < SHORTEST) {
      throw wrong(pointer, "must be at least %d characters long".formatted(SHORTEST));
    }
    GuessablePasswords.complaint(password, account)
        .ifPresent(
            complaint -> {
              throw wrong(pointer, complaint);
            });
    return hashAny(password);
  }

  String hashAny(String password) {
    return BcryptUtil.bcryptHash(shortened(password), cost);
  }

  private static String shortened(String password) {
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= BCRYPT_BYTES
        ? password
        : Base64.getEncoder().encodeToString(new Secret(password).hash());
  }

  /** Whether the password is the account's; takes as long when there is no account. */
  boolean matches(String password, Account account) {
    boolean known = account != null && account.passwordHash != null;
    return BcryptUtil.matches(shortened(password), known ? account.passwordHash : nobodys) && known;
  }

  private static RuntimeException wrong(String pointer, String detail) {
    return Problem.of(
            400, "The password cannot be used.", List.of(Problem.Fault.at(pointer, detail)))
        .exception();
  }
}
