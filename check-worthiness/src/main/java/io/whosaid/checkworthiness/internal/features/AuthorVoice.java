package io.whosaid.checkworthiness.internal.features;

import io.whosaid.quote.Token;
import java.util.List;

/**
 * What a sentence says in the article's own voice.
 *
 * @param tokens its tokens outside quotations and cues, in order; a null stands where some are left
 *     out
 * @param words how many words these are, without marks and the names of sources
 * @param all how many words the whole sentence has
 * @param attributed whether a quotation with a source, or its cue, stands in the sentence
 */
public record AuthorVoice(List<Token> tokens, int words, int all, boolean attributed) {}
