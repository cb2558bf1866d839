// Lists of claims, and counts of them.

import type {Assigned, Id, Kind, Report, Sort, Status, UnverifiedReason, Verdict, Wording} from './terms';

export interface TrendWeek {
  readonly week: string;
  readonly claims: number;
  readonly unattributed: number;
  readonly verified: number;
  readonly unverified: number;
  /** How many have no date of publication: they count when they were added. */
  readonly undated: number;
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

/** A search that is kept: its query is that of the list of claims. */
export interface SavedSearch {
  readonly id: Id;
  readonly name: string;
  readonly query: string;
}
