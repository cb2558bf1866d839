/**
 * What happened, for those who follow it: {@link io.whosaid.server.events.EventLog} reads what the
 * database noted, {@link io.whosaid.server.events.EventResource} tells it as it happens.
 */
package io.whosaid.server.events;
