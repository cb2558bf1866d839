import type {Claim} from '../api/types';
import {words} from '../words/words';

/** The most characters of a name in a notice. */
const BRIEF = 48;

/** Who a claim is attributed to, in a few words: a name, a description, or "Nobody". */
export function whoSaid({attribution}: Claim): string {
  return attribution.speaker?.name ?? attribution.description ?? words.unattributed;
}

/** The same, cut after some words, for notices. */
export function whoSaidBriefly(claim: Claim): string {
  const who = whoSaid(claim);
  return who.length <= BRIEF ? who : `${who.slice(0, BRIEF).replace(/\s+\S*$/, '')} …`;
}

/** The address, if it is one that a page may safely link to. */
export function safeLink(url: string | null): string | undefined {
  if (!url) return undefined;
  try {
    return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
