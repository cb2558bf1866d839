/** What goes wrong, as problem details (RFC 9457): each exception is mapped to one answer. */
package io.whosaid.server.http.problems;
