/**
 * Claims as files of any length: {@link io.whosaid.claims.exports.ExportResource} writes them batch
 * by batch, in one of the {@link io.whosaid.claims.exports.Format}s.
 */
package io.whosaid.claims.exports;
