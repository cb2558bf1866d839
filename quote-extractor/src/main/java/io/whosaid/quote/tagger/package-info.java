/**
 * Finds quotations with models learnt from annotated news. {@link
 * io.whosaid.quote.tagger.TaggerEngine} is the engine, {@link io.whosaid.quote.tagger.Training}
 * learns its model.
 *
 * <p>{@code Passages} cuts a document into stretches that are tagged at once; {@code CueTagger}
 * finds the words that may be cues; {@code ArgumentTagger} finds source and content for each; both
 * are linear-chain conditional random fields ({@code Chain}) over hashed features. {@code Judge}
 * chooses among what they propose, {@code RegionResolver} finds a place for the quoted regions that
 * are left. {@link io.whosaid.quote.tagger.NameTagger} finds names by a chain of its own; its
 * features are in columns for a whole document ({@code NameWords}). The weights are Apache OpenNLP
 * GIS models ({@code ModelFile}).
 */
package io.whosaid.quote.tagger;
