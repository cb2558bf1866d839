/** Completes the OpenAPI document: standard answers, examples, and what each status means. */
package io.whosaid.server.http.openapi;
