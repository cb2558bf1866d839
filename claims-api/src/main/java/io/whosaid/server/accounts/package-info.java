/**
 * Who may do what: {@link io.whosaid.server.accounts.Account}s of people, who sign in and get a
 * session, and tokens of machines. {@link io.whosaid.server.accounts.Credentials} finds which of
 * them sends a request.
 */
package io.whosaid.server.accounts;
