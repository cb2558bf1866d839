/**
 * Links each quotation to its named source and to the outlets that it came through.
 *
 * <p>{@link io.whosaid.attribution.Attributor} makes exactly one {@link
 * io.whosaid.attribution.Attribution} for every {@link io.whosaid.quote.Quotation}.
 */
package io.whosaid.attribution;
