/**
 * Sends what happens to other systems: {@link io.whosaid.server.webhooks.WebhookPlanner} makes a
 * delivery of each event that a webhook asks for, {@link io.whosaid.server.webhooks.WebhookSender}
 * signs and sends it until it arrives or is given up. Both work on every instance that shares the
 * database.
 */
package io.whosaid.server.webhooks;
