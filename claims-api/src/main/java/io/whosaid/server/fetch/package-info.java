/**
 * Articles from the web: {@link io.whosaid.server.fetch.Fetcher} gets a page, and {@link
 * io.whosaid.server.fetch.AddressGuard} keeps it from reaching anything that is not public.
 */
package io.whosaid.server.fetch;
