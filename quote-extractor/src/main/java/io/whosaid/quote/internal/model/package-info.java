/**
 * The file format of packed models: arrays of numbers as the engine holds them in memory, so that
 * loading a model is little more than copying. Packs are written by the build. They are not an
 * archive format: only the version that wrote a pack can read it.
 */
package io.whosaid.quote.internal.model;
