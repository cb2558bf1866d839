// Claims, as the server has them.

import type {Id, Kind, SignalName, Span, Status, Truth, UnverifiedReason, Verdict, Wording} from './terms';

/** One reason to look at a claim before others, with what it adds to the priority. */
export interface SignalView {
  readonly name: SignalName;
  readonly weight: number;
}

export interface Hop extends Span {
  readonly name: string;
  readonly outlet: string | null;
}

export interface Speaker {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'government' | 'document';
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface Attribution {
  readonly status: Status;
  readonly speaker: Speaker | null;
  readonly description: string | null;
  readonly grade: string | null;
  readonly via: readonly Hop[];
  readonly why: string;
}

export interface ArticleRef {
  readonly id: Id;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface Claim {
  readonly id: Id;
  readonly article: ArticleRef;
  readonly kind: Kind;
  readonly text: string;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly cueText: string | null;
  readonly sourceText: string | null;
  readonly attribution: Attribution;
  readonly confidence: number;
  readonly why: string;
  /** Of a named source: its number over all articles. */
  readonly speakerId: Id | null;
  /** Whether a reviewer corrected the attribution. */
  readonly corrected: boolean;
  /** Whether a reviewer found it, and not the engine. */
  readonly added: boolean;
  /** Whether a reviewer says that it is no claim. */
  readonly removed: boolean;
  /** The name of the account that means to review it. */
  readonly assignee: string | null;
  /** What speaks for checking a statement. */
  readonly reasons: readonly Reason[];
  /** The sum of the weights of the signals. */
  readonly priority: number;
  readonly signals: readonly SignalView[];
  readonly verdict: Verdict;
  readonly verdictReasons: readonly UnverifiedReason[];
  readonly wording: Wording;
  readonly version: number;
  /** The number of the article's text that its offsets point into. */
  readonly textVersion: number;
  /** When the article's text had it no more; null while it stands. */
  readonly withdrawnAt: string | null;
  readonly reviewedAt: string | null;
  /** How true it is, by the newest rating; null while nobody rated it. */
  readonly truth: Truth | null;
  readonly ratedBy: string | null;
  readonly ratedAt: string | null;
  readonly createdAt: string;
}

export interface Reason {
  readonly name: string;
  readonly meaning: string;
}

/** Someone who looks at a claim. */
export interface PresenceView {
  readonly account: string;
  readonly seenAt: string;
}
