/**
 * Articles from the web: {@link io.whosaid.claims.fetch.Fetcher} gets a page, and {@link
 * io.whosaid.claims.fetch.AddressGuard} keeps it from reaching anything that is not public.
 */
package io.whosaid.claims.fetch;
