package io.whosaid.server.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.whosaid.server.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes passwords with bcrypt. */
@ApplicationScoped
class Passwords {
  private static final int SHORTEST = 10;
  private static final int LONGEST_BYTES = 72;

  private final int cost;
  private final String nobodys;

  Passwords(@ConfigProperty(name = "whosaid.bcrypt-cost", defaultValue = "11") int cost) {
    this.cost = cost;
    this.nobodys = BcryptUtil.bcryptHash("nobody's password", cost);
  }

  /** The hash of a new password; throws a problem if it is too short or too long. */
  String hash(String password, String pointer) {
    if (password == null || password.length() < SHORTEST) {
      throw wrong(pointer, "must be at least %d characters long".formatted(SHORTEST));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      throw wrong(pointer, "must be at most %d bytes long".formatted(LONGEST_BYTES));
    }
    return hashAny(password);
  }

  String hashAny(String password) {
    return BcryptUtil.bcryptHash(password, cost);
  }

  /** Whether the password is the account's; takes as long when there is no account. */
  boolean matches(String password, Account account) {
    boolean known = account != null && account.passwordHash != null;
    return BcryptUtil.matches(password, known ? account.passwordHash : nobodys) && known;
  }

  private static RuntimeException wrong(String pointer, String detail) {
    return Problem.of(
            400, "The password cannot be used.", List.of(Problem.Fault.at(pointer, detail)))
        .exception();
  }
}
