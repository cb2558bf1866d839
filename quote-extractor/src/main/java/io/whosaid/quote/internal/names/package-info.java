/**
 * A tagger of names of people, organisations and places: {@link
 * io.whosaid.quote.internal.names.NameTagger}, a linear-chain conditional random field whose scores
 * are the sum of feature weights and of a small neural network over word vectors. The quotation
 * engine does not use it.
 */
package io.whosaid.quote.internal.names;
