/**
 * A server for AI assistants: the Model Context Protocol over standard input and output. {@link
 * io.whosaid.mcp.Main} starts it, {@link io.whosaid.mcp.StdioTransport} carries the messages, and
 * each {@link io.whosaid.mcp.Tool} answers one question. {@link io.whosaid.mcp.ReadableFolders}
 * decides which files may be read. Only {@link io.whosaid.mcp.ClaimsApi} uses the network, and only
 * if it was given a server.
 */
package io.whosaid.mcp;
