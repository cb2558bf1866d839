/**
 * Brings a PostgreSQL of whosaid's own, in a folder that one process at a time may use.
 *
 * <p>{@link io.whosaid.claims.database.DataFolder} locks the folder; {@link
 * io.whosaid.claims.database.Postgres} runs in it. Nothing here knows what is stored.
 */
package io.whosaid.claims.database;
