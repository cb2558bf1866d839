/**
 * Versions of one quotation in several articles: {@link io.whosaid.claims.versions.Kinship} finds
 * the family of each new claim, {@link io.whosaid.claims.versions.VersionResource} shows it.
 */
package io.whosaid.claims.versions;
