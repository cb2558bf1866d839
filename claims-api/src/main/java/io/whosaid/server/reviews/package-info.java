/**
 * What people do to claims: reviews, ratings, corrections of the attribution and of the position,
 * assignments. Each is a {@link io.whosaid.server.reviews.ClaimChange} with a service that writes
 * it and a resource that speaks it.
 */
package io.whosaid.server.reviews;
