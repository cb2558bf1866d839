/**
 * Linear-chain conditional random fields (Lafferty et al. 2001) over hashed features.
 *
 * <p>{@code LinearChainCrf} is a label automaton with Viterbi decoding, {@code ForwardBackward}
 * computes its marginal probabilities, {@code Weights} maps feature hashes to weights, and {@code
 * Features} collects the hashes of one token.
 */
package io.whosaid.quote.internal.crf;
