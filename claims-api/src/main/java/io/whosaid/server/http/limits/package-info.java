/**
 * What bounds a request: its head, its body, how fast it arrives, and how much one client may ask
 * for.
 */
package io.whosaid.server.http.limits;
