/** Articles to try whosaid on, written for it; all names in them are invented. */
package io.whosaid.server.demo;
