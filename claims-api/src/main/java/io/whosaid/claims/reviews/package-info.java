/** What people decided about a claim: {@link io.whosaid.claims.reviews.Review}. */
package io.whosaid.claims.reviews;
