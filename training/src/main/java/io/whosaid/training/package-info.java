/**
 * Trains the models.
 *
 * <p>{@link io.whosaid.training.Training} trains the models of the quotation engine from annotated
 * documents. Taggers are trained by {@code CrfTrainer}; {@code ModelFile} writes what was trained
 * as models of Apache OpenNLP.
 */
package io.whosaid.training;
