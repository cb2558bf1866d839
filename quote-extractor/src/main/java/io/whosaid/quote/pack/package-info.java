/**
 * The form in which models are shipped: arrays of numbers as the engine holds them, so that loading
 * one is little more than copying. The build makes packs from the files of Apache OpenNLP; they are
 * no archive format, and only the version that wrote one can read it.
 */
package io.whosaid.quote.pack;
