import type {Client} from '../api/client';
import type {ClaimCounts, ClaimFilter} from '../api/types';
import {Store} from './store';

/** What the reviewer may narrow the queue by, each with how many claims there would be. */
export type Facet = 'verdict' | 'attribution' | 'kind' | 'reports' | 'hasNumber' | 'outlet';

const FILTER_OF: Readonly<Record<Facet, keyof ClaimFilter>> = {
  verdict: 'verdict',
  attribution: 'attribution',
  kind: 'kind',
  reports: 'reports',
  hasNumber: 'hasNumber',
  outlet: 'outletId',
};
const FACETS = Object.keys(FILTER_OF) as Facet[];

/** Counts for the filters: of each, how many claims fit it and all the others. */
export class Facets extends Store {
  private readonly counted = new Map<Facet, ClaimCounts>();
  private reading = new AbortController();

  constructor(private readonly client: Client) {
    super();
  }

  get<F extends Facet>(facet: F): ClaimCounts[F] | undefined {
    return this.counted.get(facet)?.[facet];
  }

  /** How many claims there are whatever this facet says. */
  total(facet: Facet): number | undefined {
    return this.counted.get(facet)?.total;
  }

  /** Counts again. Filters that say nothing of a facet share one answer. */
  async load(filter: ClaimFilter): Promise<void> {
    this.reading.abort();
    const {signal} = (this.reading = new AbortController());
    const asked = new Map<string, Promise<ClaimCounts>>();
    const ask = (facet: Facet): Promise<ClaimCounts> => {
      const others = {...filter, [FILTER_OF[facet]]: undefined};
      const key = JSON.stringify(others);
      const coming = asked.get(key) ?? this.client.counts(others, signal);
      asked.set(key, coming);
      return coming;
    };
    try {
      const found = await Promise.all(FACETS.map(ask));
      FACETS.forEach((facet, i) => this.counted.set(facet, found[i]!));
      this.changed();
    } catch {
      // Counts are a help; without them the filters still work.
    }
  }
}
