package io.whosaid.server.accounts;

import io.whosaid.server.http.ETagResponses;
import io.whosaid.server.http.IdPage;
import io.whosaid.server.http.Page;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.http.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Accounts, for those who administer them. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTERS)
@Tag(name = "Accounts")
public class AccountResource {
  private final Accounts accounts;

  AccountResource(Accounts accounts) {
    this.accounts = accounts;
  }

  /** A page of accounts, the newest first. */
  @GET
  @Operation(operationId = "listAccounts", summary = "Accounts, the newest first.")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<View>> list(@Context UriInfo uri) {
    IdPage asked = IdPage.of("accounts", new Parameters(uri));
    List<Account> found =
        Account.<Account>find("id < ?1 order by id desc", asked.before())
            .page(0, asked.wanted())
            .list();
    return asked.page(found, View::of, account -> account.id, uri);
  }

  /** An account. */
  @GET
  @Path("/{id:\\d{1,18}}")
  @Operation(operationId = "getAccount", summary = "An account.")
  public RestResponse<View> get(long id) {
    return tagged(
        RestResponse.Status.OK,
        Account.<Account>findByIdOptional(id).orElseThrow(() -> Accounts.missing(id)));
  }

  /** Makes an account. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "makeAccount", summary = "Creates an account.")
  @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "It is made.")
  public RestResponse<View> post(@NotNull @Valid Wanted wanted) {
    return tagged(RestResponse.Status.CREATED, accounts.make(wanted));
  }

  /** Changes an account. */
  @PUT
  @Path("/{id:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "changeAccount",
      summary = "Changes the role or password of an account, or disables it.",
      description =
          "Its sessions end. With another password its tokens are revoked; those of a disabled"
              + " account hold no more.")
  public RestResponse<View> put(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the account came with.")
          String ifMatch,
      @NotNull @Valid Change change) {
    return tagged(RestResponse.Status.OK, accounts.change(id, ifMatch, change));
  }

  private static RestResponse<View> tagged(RestResponse.Status status, Account account) {
    return ETagResponses.response(status, View.of(account), account.version);
  }

  static Role role(String word) {
    return Words.at("/role", Role.class, word, "The account cannot have this role.");
  }

  /** An account that someone wants. */
  @Schema(name = "AccountWanted")
  public record Wanted(
      @NotBlank @Size(max = 100) @Schema(examples = "ben") String name,
      @NotNull @Schema(enumeration = {"reader", "reviewer", "editor", "admin"}) String role,
      @NotNull
          @Size(max = 1000)
          @Schema(
              description = "At least 12 characters, and none that many people use.",
              examples = "correct horse battery")
          String password) {
    @Override
    public String toString() {
      return "an account";
    }
  }

  /** What is to be different. */
  @Schema(name = "AccountChange", description = "What is left out stays.")
  public record Change(
      @Schema(enumeration = {"reader", "reviewer", "editor", "admin"}) String role,
      Boolean disabled,
      @Size(max = 1000) String password) {
    @Override
    public String toString() {
      return "a change";
    }
  }

  /** An account, without its password. */
  @Schema(name = "Account")
  public record View(
      long id,
      String name,
      @Schema(enumeration = {"reader", "reviewer", "editor", "admin"}) String role,
      boolean disabled,
      @Schema(description = "One more with each change; the ETag is \"v<version>\".") int version,
      Instant createdAt) {
    static View of(Account account) {
      return new View(
          account.id,
          account.name,
          Words.of(account.role),
          account.disabledAt != null,
          account.version,
          account.createdAt);
    }
  }
}
