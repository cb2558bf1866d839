/**
 * Proposes quotations with models trained on annotated news, and chooses among them: {@code
 * CueTagger} finds the words that may be cues, {@code ArgumentTagger} the source and the content of
 * each, {@code ProposalSelector} chooses among these proposals, and {@code RegionResolver} decides
 * what the remaining quoted regions are. A {@code CandidateQuotation} is what comes of it.
 */
package io.whosaid.quote.internal.tagging;
