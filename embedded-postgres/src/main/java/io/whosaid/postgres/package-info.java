/**
 * Brings a PostgreSQL of whosaid's own, in a folder that one process at a time may use.
 *
 * <p>{@link io.whosaid.postgres.DataFolder} locks the folder; {@link
 * io.whosaid.postgres.EmbeddedPostgres} runs in it. Nothing here knows what is stored.
 */
package io.whosaid.postgres;
