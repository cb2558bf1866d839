/** Characters: white space, glyphs and their roles, abbreviations, and text without odd forms. */
package io.whosaid.quote.internal.text;
