/**
 * Compares a quotation word by word with the text that it was taken from.
 *
 * <p>{@link io.whosaid.wording.SourceText#compare} is the way in: a {@link
 * io.whosaid.wording.Quote} and a text give a {@link io.whosaid.wording.Comparison} with one of six
 * classes of {@link io.whosaid.wording.MatchClass}, the passage, and a word diff. {@link
 * io.whosaid.wording.SourceTexts} does it for several texts, {@link
 * io.whosaid.wording.HeadlineCheck} for what a headline quotes from its own article.
 *
 * <p>The stages stand in {@code internal}: {@code transcript} recognises what of a transcript is
 * not speech, {@code words} folds the words, {@code index} holds them with their places, {@code
 * align} finds the passages, and {@code compare} tells the classes apart.
 */
package io.whosaid.wording;
