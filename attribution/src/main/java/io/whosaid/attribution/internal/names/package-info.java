/**
 * Finds the names of a document: {@link io.whosaid.attribution.internal.names.Names}.
 *
 * <p>{@code NameRuns} finds runs of capitalised words, {@code NameParser} cuts them into names and
 * titles, {@code NameKinds} decides what each is a name of, {@code OutletFinder} finds news
 * organisations.
 */
package io.whosaid.attribution.internal.names;
