/**
 * Trains and packs the models.
 *
 * <p>{@link io.whosaid.training.Training} trains the models of the quotation engine from annotated
 * documents, {@link io.whosaid.training.NameTraining} those of the name tagger. {@code
 * PackLanguageModels} and {@code PackTaggerModel} are steps of the build.
 */
package io.whosaid.training;
