/**
 * Finds quotations with models trained on annotated news: {@link
 * io.whosaid.quote.internal.tagging.TaggerEngine}.
 *
 * <p>The stages, in order: {@code CueTagger} finds the words that may be cues; {@code
 * ArgumentTagger} finds the source and the content of each; {@code ProposalSelector} chooses among
 * these proposals; {@code RegionResolver} decides what the remaining quoted regions are; {@code
 * QuotationTypeClassifier} tells direct, indirect and mixed quotations apart. Rules find what the
 * training data lacks: {@code SpeakerLabels}, {@code SpeakerTurns} and {@code
 * ParentheticalQuotations}.
 */
package io.whosaid.quote.internal.tagging;
