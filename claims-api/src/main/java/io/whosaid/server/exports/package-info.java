/**
 * Claims as files of any length: {@link io.whosaid.server.exports.ExportResource} writes them batch
 * by batch, in one of the {@link io.whosaid.server.exports.Format}s.
 */
package io.whosaid.server.exports;
