/**
 * The source mentions of quotations, and what resolving them shares.
 *
 * <p>{@code SourceReader} reads a {@code SourceMention}, whose head word {@code HeadFinder} finds.
 * A {@code Rule} turns it into a {@code Resolution}, with the {@code DocumentContext} at hand.
 */
package io.whosaid.attribution.internal.mentions;
