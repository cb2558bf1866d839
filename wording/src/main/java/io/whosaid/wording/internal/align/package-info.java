/** Aligns a quote with a source: seeds, local alignment, fragments in order. */
package io.whosaid.wording.internal.align;
