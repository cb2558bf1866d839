/** What the commands share in writing: JSON, files that are never half written, the version. */
package io.whosaid.cli.output;
