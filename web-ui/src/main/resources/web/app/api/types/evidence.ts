// What there is for and against a claim.

import type {ArticleRef} from './claims';
import type {Id, Mark, Span, Wording} from './terms';

/** One step of a word diff: what happened to words on their way from the source into the quotation. */
export interface DiffStep {
  readonly kind: 'same' | 'replaced' | 'dropped' | 'added' | 'omitted' | 'inserted';
  readonly quoted: string | null;
  readonly source: string | null;
  readonly marks: readonly Mark[];
}

export interface Passage extends Span {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly speaker: string | null;
  readonly time: string | null;
}

export interface Elsewhere {
  readonly wording: Wording;
  readonly source: string | null;
}

/** What comparing a quotation with a source gave. */
export interface Comparison {
  readonly wording: Wording;
  readonly reason: string;
  readonly passage: Passage | null;
  readonly diff: readonly DiffStep[];
  readonly alsoAt: readonly Span[];
  readonly elsewhere: Elsewhere | null;
}

/** A text to compare with, or a link. */
export interface NewEvidence {
  readonly text?: string;
  readonly name?: string;
  readonly url?: string;
  readonly locator?: string;
  /** False keeps the text as a passage, without comparing it. */
  readonly compare?: boolean;
}

export interface Evidence extends Comparison {
  readonly id: Id;
  readonly name: string;
  readonly url: string | null;
  readonly locator: string | null;
  /** Words of the source that were kept without a comparison. */
  readonly kept: string | null;
  /** Whether it was neither taken back nor replaced. */
  readonly inForce: boolean;
  /** The piece that this entry takes back. */
  readonly undoes: Id | null;
  readonly account: string | null;
  readonly createdAt: string;
}

/** What someone says about a claim. */
export interface Comment {
  readonly id: Id;
  /** Null of one that was deleted. */
  readonly text: string | null;
  readonly mentions: readonly string[];
  readonly account: string;
  readonly createdAt: string;
}

/** A quotation as one article has it. */
export interface Version {
  readonly claim: Id;
  readonly article: ArticleRef;
  readonly text: string;
  readonly speaker: string | null;
  /** The same number for copies of one text. */
  readonly copy: number;
  readonly differs: readonly ('number' | 'negation' | 'speaker')[];
  readonly diff: readonly DiffStep[];
}

export interface Versions {
  readonly earliest: Id;
  readonly conflicting: boolean;
  readonly independent: number;
  readonly outlets: readonly string[];
  readonly versions: readonly Version[];
}
