// Articles, and what is known of them.

import type {ArticleRef, Claim} from './claims';
import type {Id} from './terms';

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
