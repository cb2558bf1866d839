/**
 * The formats in which {@code whosaid check} reports: one {@link io.whosaid.cli.report.Report}
 * each, made by {@link io.whosaid.cli.report.ReportFormat}.
 */
package io.whosaid.cli.report;
