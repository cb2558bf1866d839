/**
 * Versions of one quotation in several articles: {@link io.whosaid.server.families.QuoteClusterer}
 * finds the family of each new claim, {@link io.whosaid.server.families.VariantResource} shows it.
 */
package io.whosaid.server.families;
