/**
 * What claims are compared with: {@link io.whosaid.claims.evidence.CompareResource} stores nothing,
 * {@link io.whosaid.claims.evidence.EvidenceResource} keeps what was found.
 */
package io.whosaid.claims.evidence;
