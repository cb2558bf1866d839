/**
 * Article files, and the way back from the prose drawn out of them to the characters of the file.
 *
 * <p>{@link io.whosaid.article.SourceFile} is a file's untouched text; {@link
 * io.whosaid.article.Article} is the prose in it. A reader for each kind of file walks the file's
 * markup once and notes, for every character of prose, which characters of the file it stands for
 * ({@link io.whosaid.article.MappedText}). Nothing is ever searched for afterwards, so a range of
 * the prose always leads to the one range of the file that it came from.
 */
package io.whosaid.article;
