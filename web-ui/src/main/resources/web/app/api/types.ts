// The API's wire format, as /api/v1 speaks it. Offsets are UTF-16, half-open, into the article's text.

export type Id = number;
export type Verdict = 'unreviewed' | 'verified' | 'unverified';
/** How true it is, whoever said it; ClaimReview's scale from 1 to 5. */
export type Truth = 'false' | 'mostly_false' | 'half_true' | 'mostly_true' | 'true';
/** Why a claim is unverified. */
export type UnverifiedReason = 'not_found' | 'says_something_else' | 'nobody_could_be_asked';
export type Kind = 'direct' | 'indirect' | 'mixed' | 'statement';

/** What the cue of a quotation reports. */
export type Report = 'speech' | 'writing' | 'thought' | 'intention' | 'other';
export type Status = 'named' | 'unnamed' | 'unattributed';

export type Wording = 'verbatim' | 'cosmetic' | 'elided' | 'altered' | 'not_found' | 'no_source';
export type SignalName = 'unattributed' | 'vague' | 'accusation' | 'headline' | 'number' | 'repeated';
export type Assigned = 'me' | 'nobody';
export type Sort = 'newest' | 'priority' | 'confidence';

/** One reason to look at a claim before others, with what it adds to the priority. */
export interface SignalView {
  readonly name: SignalName;
  readonly weight: number;
}

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

export interface Review {
  readonly id: Id;
  readonly verdict: Verdict;
  /** Of an unverified claim: why. */
  readonly reasons?: readonly UnverifiedReason[];
  readonly note: string | null;
  readonly undo: boolean;
  /** Of an undo, the review that it takes back. */
  readonly undoes: Id | null;
  /** The version of the claim that it made. */
  readonly version: number;
  readonly account: string | null;
  readonly createdAt: string;
}

export interface Rating {
  readonly id: Id;
  /** Of an undo, what holds again. */
  readonly truth: Truth | null;
  readonly note: string | null;
  /** Of an undo, the rating that it takes back. */
  readonly undoes: Id | null;
  /** The version of the claim that it made. */
  readonly version: number;
  readonly account: string;
  readonly createdAt: string;
}

export type NewRating = {readonly truth: Truth; readonly note?: string} | {readonly undo: true};

export interface ClaimWithReviews extends Claim {
  readonly reviews: readonly Review[];
  readonly ratings: readonly Rating[];
  readonly corrections: readonly CorrectionView[];
  readonly markings: readonly MarkingView[];
}

export interface Reason {
  readonly name: string;
  readonly meaning: string;
}

/** Where content, cue and source stand; what is left out stays. */
export interface Places {
  readonly content?: readonly Span[];
  readonly cue?: readonly Span[];
  readonly source?: readonly Span[];
}

export type NewMarking = ({readonly action: 'correct'} & Places) | {readonly action: 'remove' | 'undo'};

/** Where a claim stood, or stands, after someone marked it. */
export interface MarkedState {
  readonly text: string;
  readonly cueText: string;
  readonly sourceText: string;
  readonly removed: boolean;
}

/** What someone said of the engine's work on a claim. */
export interface MarkingView {
  readonly id: Id;
  readonly action: 'add' | 'correct' | 'remove' | 'undo';
  readonly before: MarkedState | null;
  readonly after: MarkedState;
  /** Of an undo, the marking that it takes back. */
  readonly undoes: Id | null;
  readonly note: string | null;
  readonly version: number;
  readonly account: string | null;
  readonly createdAt: string;
}

/** Whom a claim is attributed to, in a reviewer's words. */
export interface CorrectedSource {
  readonly status: Status;
  readonly speaker?: Speaker | null;
  readonly description?: string | null;
  /** What it came through, nearest first; without it, the chain stays. */
  readonly via?: readonly CorrectedVia[] | null;
}

export interface CorrectedVia {
  readonly name: string;
}

export interface CorrectionView {
  readonly id: Id;
  readonly before: CorrectedSource;
  readonly after: CorrectedSource;
  readonly note: string | null;
  /** Of an undo, the correction that it takes back. */
  readonly undoes: Id | null;
  readonly version: number;
  readonly account: string | null;
  readonly createdAt: string;
}

/** One step of a word diff: what happened to words on their way from the source into the quotation. */
export interface DiffStep {
  readonly kind: 'same' | 'replaced' | 'dropped' | 'added' | 'omitted' | 'inserted';
  readonly quoted: string | null;
  readonly source: string | null;
  readonly marks: readonly Mark[];
}

export type Mark = 'number' | 'negation' | 'modal' | 'name' | 'quantifier' | 'question';

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

export interface TrendWeek {
  readonly week: string;
  readonly claims: number;
  readonly unattributed: number;
  readonly verified: number;
  readonly unverified: number;
}

/** Claims over time. */
export interface Trend {
  readonly weeks: readonly TrendWeek[];
  readonly wording: Readonly<Record<string, number>>;
  readonly complete: boolean;
}

export interface PaceDay {
  readonly day: string;
  readonly reviews: number;
  readonly mine: number;
}

/** How fast claims are reviewed. */
export interface Pace {
  readonly medianSeconds: number | null;
  readonly days: readonly PaceDay[];
}

export type RoleName = 'reader' | 'reviewer' | 'editor' | 'admin';

export interface AccountView {
  readonly id: Id;
  readonly name: string;
  readonly role: RoleName;
  readonly disabled: boolean;
  readonly version: number;
}

export interface AccountChange {
  readonly role?: RoleName;
  readonly disabled?: boolean;
}

export interface TokenView {
  readonly id: Id;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Its text, when it is made. */
  readonly text: string | null;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
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
  /** Check-worthy sentences in the article's own voice. */
  readonly statements: readonly Claim[];
  /** Claims that its present text does not have any more. */
  readonly withdrawn: readonly Claim[];
  readonly problems: readonly Problem[];
  /** The number of its text. */
  readonly version: number;
}

/** An article in a list, with how far its review is. */
export interface ArticleSummary {
  readonly id: Id;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly createdAt: string;
  /** The number of its text and details. */
  readonly version: number;
  readonly claims: number;
  readonly reviewed: number;
  readonly unattributed: number;
}

/** What to change of an article: what is left out stays, null clears. */
export interface ArticleChange {
  readonly title?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
}

/** Which articles are listed. */
export interface ArticleFilter {
  readonly q?: string;
  readonly progress?: 'open' | 'done' | 'empty';
  readonly undated?: boolean;
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
  /** What the cues report; without it, speech and writing. */
  readonly reports?: readonly Report[];
  readonly wording?: Wording;
  readonly article?: Id;
  readonly outletId?: Id;
  readonly speakerId?: Id;
  readonly from?: string;
  readonly to?: string;
  readonly hasNumber?: boolean;
  readonly conflicting?: boolean;
  readonly reviewer?: string;
  readonly reason?: UnverifiedReason;
  readonly assigned?: Assigned;
  readonly sort?: Sort;
  readonly q?: string;
}

export interface OutletCount {
  readonly id: Id | null;
  readonly name: string | null;
  readonly claims: number;
}

/** How many claims there are of each sort. */
export interface ClaimCounts {
  readonly total: number;
  /** Whether all were counted. */
  readonly complete: boolean;
  readonly attribution: Readonly<Record<string, number>>;
  readonly verdict: Readonly<Record<string, number>>;
  readonly kind: Readonly<Record<string, number>>;
  readonly reports: Readonly<Record<string, number>>;
  readonly hasNumber: Readonly<Record<string, number>>;
  readonly outlet: readonly OutletCount[];
}

export type Decision =
  | {readonly verdict: Verdict; readonly note?: string; readonly reasons?: readonly UnverifiedReason[]}
  | {readonly undo: true};

/** The house's guidelines for reviewers. */
export interface Guidelines {
  readonly text: string;
  readonly version: number;
  readonly account: string | null;
  readonly changedAt: string | null;
}

/** A search that is kept: its query is that of the list of claims. */
export interface SavedSearch {
  readonly id: Id;
  readonly name: string;
  readonly query: string;
}

export interface FieldError {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly detail: string;
}

/** A decision about one of many claims, on the version that was seen. */
export interface BulkItem {
  readonly claim: Id;
  readonly version: number;
  readonly decision: Decision;
}

/** What became of it: the claim as it is now, or a problem. */
export interface BulkResult {
  readonly claim: Id;
  readonly status: number;
  readonly result?: Claim;
  readonly problem?: ProblemDetails;
}

/** Someone who looks at a claim. */
export interface PresenceView {
  readonly account: string;
  readonly seenAt: string;
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
  readonly role: RoleName | null;
  /** To be sent with each change. */
  readonly csrf: string | null;
  /** Whether there is no account yet. */
  readonly empty: boolean;
  /** Whether one may sign in with a provider, too. */
  readonly provider: boolean;
}

/** An address that is notified of what happens. */
export interface Webhook {
  readonly id: Id;
  readonly url: string;
  /** How many deliveries wait for another attempt. */
  readonly waiting: number;
  /** How many deliveries of the last 30 days were given up. */
  readonly givenUp: number;
  /** Why the newest attempt failed; null if it did not. */
  readonly error: string | null;
  readonly deliveredAt: string | null;
}
