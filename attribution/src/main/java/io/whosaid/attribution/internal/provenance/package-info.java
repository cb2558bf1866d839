/**
 * The outlets and documents that a statement came through: {@code ProvenanceFinder} asks {@code
 * ReportHops} (whole sentences) and {@code ClauseHops} (beside the cue).
 */
package io.whosaid.attribution.internal.provenance;
