// Speakers and outlets over all articles.

import type {Speaker} from './claims';
import type {Id} from './terms';

/** A speaker over all articles. */
export interface KnownSpeaker extends Speaker {
  readonly id: Id;
  readonly claims: number;
  readonly createdAt: string;
}

export interface KnownOutlet {
  readonly id: Id;
  readonly name: string;
  readonly kind: string | null;
  readonly country: string | null;
  readonly createdAt: string;
}

/** What an editor did to a speaker or an outlet. */
export interface SourceChange {
  readonly id: Id;
  readonly action: 'merge' | 'unmerge' | 'split';
  readonly subject: Id;
  readonly other: Id;
  readonly account: string | null;
  readonly createdAt: string;
}

/** A speaker or an outlet with all that are the same. */
export interface SourceDetail {
  readonly id: Id;
  readonly name: string;
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly country?: string | null;
  readonly members: readonly (KnownSpeaker | KnownOutlet)[];
  readonly changes: readonly SourceChange[];
}
