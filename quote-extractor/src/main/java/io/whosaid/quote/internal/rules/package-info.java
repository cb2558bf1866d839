/**
 * Rules for what the training data lacks. Each works on the candidate quotations of one document:
 * {@code SpeakerLabels}, {@code SpeakerTurns}, {@code SpeakerRules} and {@code
 * ParentheticalQuotations} add sources, {@code SpanRepairs} and {@code Nicknames} correct spans,
 * {@code NamedThings} removes names, and {@code ReportClassifier} and {@code
 * QuotationTypeClassifier} say what kind of report and of quotation each is.
 */
package io.whosaid.quote.internal.rules;
