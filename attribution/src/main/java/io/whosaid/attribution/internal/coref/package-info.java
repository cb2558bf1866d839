/**
 * Coreference: which entity a pronoun or a description of a source refers to.
 *
 * <p>{@code PronounRules} choose among {@code PronounCandidates}. For nominal mentions ("the
 * Florida senator"), {@code CandidateFilter} excludes, {@code CorefFeatureReader} collects the
 * evidence, and {@code AntecedentRanker} ranks. {@code FirstPerson} resolves "I" and "we".
 */
package io.whosaid.attribution.internal.coref;
