/**
 * Findings that were there before: {@link io.whosaid.cli.baseline.Baseline} knows them, {@link
 * io.whosaid.cli.baseline.BaselineFile} keeps them.
 */
package io.whosaid.cli.baseline;
