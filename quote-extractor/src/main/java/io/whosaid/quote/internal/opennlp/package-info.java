/**
 * Inference with Apache OpenNLP's English models: sentences, tokens, parts of speech and lemmas.
 *
 * <p>The models are OpenNLP's own. {@link io.whosaid.quote.internal.opennlp.CompactModel} holds one
 * as arrays that load without parsing, and the {@code *Features} classes compute the features that
 * OpenNLP's context generators compute, without creating a string for each. {@code
 * CompactModelTest} checks that the answers are the same as those of OpenNLP's classes.
 */
package io.whosaid.quote.internal.opennlp;
