/** Reads and numbers words: {@code WordScanner} folds them, {@code WordIds} numbers them. */
package io.whosaid.wording.internal.words;
