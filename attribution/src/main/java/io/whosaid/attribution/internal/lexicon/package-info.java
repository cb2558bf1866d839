/**
 * Word lists, each beside the class that looks it up: titles, roles, places, organisations, nouns
 * for sources. {@link io.whosaid.attribution.internal.lexicon.Lexicon} reads the files, {@link
 * io.whosaid.attribution.internal.lexicon.Lexicons} holds them all.
 */
package io.whosaid.attribution.internal.lexicon;
