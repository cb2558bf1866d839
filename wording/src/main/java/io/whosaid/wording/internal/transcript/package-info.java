/** Recognises what is not speech in a transcript: time codes, cue numbers, speaker labels. */
package io.whosaid.wording.internal.transcript;
