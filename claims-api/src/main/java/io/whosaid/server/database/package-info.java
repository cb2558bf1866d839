/** Queries that Hibernate has no short form for. */
package io.whosaid.server.database;
