/**
 * Claims and their review over HTTP: {@link io.whosaid.server.claims.Claim} is what is stored,
 * {@link io.whosaid.server.claims.ClaimResource} what is spoken.
 */
package io.whosaid.server.claims;
