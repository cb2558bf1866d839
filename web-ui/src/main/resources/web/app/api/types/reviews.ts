// What people decide about claims, and what they correct.

import type {Claim, Speaker} from './claims';
import type {ProblemDetails} from './problems';
import type {Id, Span, Status, Truth, UnverifiedReason, Verdict} from './terms';

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

export type Decision =
  | {readonly verdict: Verdict; readonly note?: string; readonly reasons?: readonly UnverifiedReason[]}
  | {readonly undo: true};

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
