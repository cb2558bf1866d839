/** Annotated corpora: articles, their annotations, folds, and how two spans overlap. */
package io.whosaid.benchmarks.corpora;
