// The API's wire format, as /api/v1 speaks it. Offsets are UTF-16, half-open, into the article's text.

export type Id = number;
export type Verdict = 'unreviewed' | 'verified' | 'unverified';
export type Kind = 'direct' | 'indirect' | 'mixed' | 'statement';
export type Status = 'named' | 'unnamed' | 'unattributed';

export interface Span {
  readonly begin: number;
  readonly end: number;
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
  readonly verdict: Verdict;
  readonly version: number;
  readonly reviewedAt: string | null;
  readonly createdAt: string;
}

export interface Review {
  readonly id: Id;
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly undo: boolean;
  /** Of an undo, the review that it takes back. */
  readonly undoes: Id | null;
  readonly createdAt: string;
}

export interface ClaimWithReviews extends Claim {
  readonly reviews: readonly Review[];
}

export interface Problem {
  readonly kind: string;
  readonly begin: number;
  readonly end: number;
  readonly message: string;
}

export interface Article extends ArticleRef {
  readonly byline: string | null;
  readonly language: string | null;
  readonly createdAt: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

export interface NewArticle {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** A day: 2026-05-31. */
  readonly published?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  /** How many there are on all pages; only on the first, and only where it is known. */
  readonly total?: number;
}

export interface ClaimFilter {
  readonly attribution?: Status;
  readonly verdict?: Verdict;
  readonly kind?: Kind;
  readonly article?: Id;
  readonly q?: string;
}

export type Decision =
  | {readonly verdict: Verdict; readonly note?: string}
  | {readonly undo: true};

export interface FieldError {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly detail: string;
}

/** An RFC 9457 problem. */
export interface ProblemDetails {
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
}

/** Who is signed in. */
export interface SessionView {
  readonly account: string | null;
  readonly role: string | null;
  /** To be sent with each change. */
  readonly csrf: string | null;
  /** Whether there is no account yet. */
  readonly empty: boolean;
}
