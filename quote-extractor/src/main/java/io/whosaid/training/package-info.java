/**
 * Trains and packs the models.
 *
 * <p>{@link io.whosaid.training.Training} trains the models of the quotation engine from annotated
 * documents. {@code PackLanguageModels} and {@code PackTaggerModel} are steps of the build.
 */
package io.whosaid.training;
