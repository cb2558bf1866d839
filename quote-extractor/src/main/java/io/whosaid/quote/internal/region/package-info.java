/** Stretches between quote marks: what each of them is once the quotations are known. */
package io.whosaid.quote.internal.region;
