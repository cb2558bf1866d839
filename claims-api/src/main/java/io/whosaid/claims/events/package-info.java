/**
 * What happened, for those who follow it: {@link io.whosaid.claims.events.EventLog} reads what the
 * database noted, {@link io.whosaid.claims.events.EventResource} tells it as it happens.
 */
package io.whosaid.claims.events;
