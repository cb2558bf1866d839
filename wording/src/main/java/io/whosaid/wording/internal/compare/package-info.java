/** Compares aligned words: the word diff, which differences are cosmetic, and the class. */
package io.whosaid.wording.internal.compare;
