/**
 * What claims are compared with: {@link io.whosaid.server.evidence.CompareResource} stores nothing,
 * {@link io.whosaid.server.evidence.EvidenceResource} keeps what was found.
 */
package io.whosaid.server.evidence;
