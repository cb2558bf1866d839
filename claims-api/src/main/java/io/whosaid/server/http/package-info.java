/**
 * How whosaid speaks HTTP: JSON with words for enums, every error as {@code
 * application/problem+json} (RFC 9457), and who may ask at all.
 */
package io.whosaid.server.http;
