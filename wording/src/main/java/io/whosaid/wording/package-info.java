/**
 * Compares a quotation word by word with the text that it was taken from.
 *
 * <p>{@link io.whosaid.wording.SourceText#compare} is the way in: a {@link
 * io.whosaid.wording.Quote} and a text give a {@link io.whosaid.wording.Comparison} with one of six
 * classes of {@link io.whosaid.wording.MatchClass}, the passage, and a word diff. {@link
 * io.whosaid.wording.Sources} does it for several texts, {@link io.whosaid.wording.HeadlineCheck}
 * for what a headline quotes from its own article.
 *
 * <p>Inside: {@code TranscriptMarkup} knows what of a transcript nobody said, {@code WordScanner}
 * folds the words, {@code Tokens} and {@code Postings} are the index, {@code SeedFinder} finds
 * places, {@code Aligner} aligns, {@code FragmentChainer} puts fragments in order, {@code
 * CosmeticDifferences} tells the classes apart.
 */
package io.whosaid.wording;
