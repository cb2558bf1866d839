/**
 * Claims and their review over HTTP: {@link io.whosaid.claims.claims.Claim} is what is stored,
 * {@link io.whosaid.claims.claims.ClaimResource} what is spoken.
 */
package io.whosaid.claims.claims;
