/**
 * The formats in which {@code whosaid extract} shows what the engine sees: one {@link
 * io.whosaid.cli.extract.Listing} each, made by {@link io.whosaid.cli.extract.ListingFormat}.
 */
package io.whosaid.cli.extract;
