import type {Client} from '../api/client';
import type {Claim, ClaimFilter, Id} from '../api/types';
import type {Claims} from './claims';
import {Store} from './store';
import {words} from '../words/words';

const PAGE_SIZE = 100;
/** The most that the server gives at once. */
const LARGEST_PAGE = 200;

/** The claims that wait for a reviewer, in the server's order, read page by page. */
export class Queue extends Store {
  filter: ClaimFilter = {verdict: 'unreviewed'};
  ids: Id[] = [];
  loading = false;
  loaded = false;
  failure: string | undefined;
  private places = new Map<Id, number>();
  private total: number | undefined;
  private next: string | undefined;
  private page: Promise<void> = Promise.resolve();
  private reading = new AbortController();
  private startingOver = 0;

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
  ) {
    super();
  }

  get hasMore(): boolean {
    return this.next !== undefined;
  }

  /** Whether another list is being read than the one that is shown. */
  get isStartingOver(): boolean {
    return this.startingOver > 0;
  }

  /** How many claims the filters fit; undefined until known. */
  get size(): number | undefined {
    return this.total ?? (this.hasMore ? undefined : this.ids.length);
  }

  get isFiltered(): boolean {
    const {verdict: _, sort: __, ...others} = this.filter;
    return Object.values(others).some((value) => value !== undefined && value !== '');
  }

  /** Where the claim stands, from 0; -1 where it does not. */
  indexOf(id: Id | undefined): number {
    return (id === undefined ? undefined : this.places.get(id)) ?? -1;
  }

  /** Where the claim stands: "3 of 120". */
  position(id: Id | undefined): string {
    const known = this.total !== undefined || !this.hasMore;
    return words.queue.position(this.indexOf(id) + 1, Math.max(this.total ?? 0, this.ids.length), known);
  }

  /** The claims from one place to before another. */
  items(from = 0, to = this.ids.length): Claim[] {
    return this.ids.slice(from, to).flatMap((id) => this.claims.get(id) ?? []);
  }

  /** Starts over; what was decided meanwhile leaves only now. */
  async load(filter: ClaimFilter = this.filter): Promise<void> {
    const isOther = JSON.stringify(filter) !== JSON.stringify(this.filter);
    this.filter = filter;
    this.next = undefined;
    this.startingOver++;
    await (this.page = this.read(true, PAGE_SIZE)).finally(() => this.startingOver--);
    // What other filters fitted is not what these fit.
    if (this.failure && isOther && this.filter === filter) this.take([], true);
    this.changed();
  }

  /** Reads the next page, if there is one; waits for the one that is being read. */
  more(isLarge = false): Promise<void> {
    if (this.next !== undefined && !this.loading) this.page = this.read(false, isLarge ? LARGEST_PAGE : PAGE_SIZE);
    return this.page;
  }

  /** The first claim after `from` that fits, in the part of the queue that has been read. */
  after(from: Id | undefined, fits: (claim: Claim) => boolean = () => true): Claim | undefined {
    for (let at = this.indexOf(from) + 1; at < this.ids.length; at++) {
      const claim = this.claims.get(this.ids[at]!);
      if (claim && fits(claim)) return claim;
    }
    return undefined;
  }

  before(from: Id): Claim | undefined {
    const at = this.indexOf(from);
    return at > 0 ? this.claims.get(this.ids[at - 1]!) : undefined;
  }

  /** Puts a claim behind another, or in front of all. */
  insert({id}: Claim, behind: Id | undefined): void {
    if (this.places.has(id)) return;
    this.ids.splice(this.indexOf(behind) + 1, 0, id);
    this.places = new Map(this.ids.map((other, place) => [other, place]));
    if (this.total !== undefined) this.total++;
    this.changed();
  }

  private async read(fresh: boolean, limit: number): Promise<void> {
    this.reading.abort();
    const {signal} = (this.reading = new AbortController());
    this.loading = true;
    this.changed();
    try {
      const page = {limit, ...(this.next === undefined ? {} : {cursor: this.next})};
      const {items, next, total} = await this.client.claims(this.filter, page, signal);
      this.claims.put(...items);
      this.take(items, fresh);
      this.next = next ?? undefined;
      if (fresh) this.total = total;
      this.failure = undefined;
      this.loaded = true;
    } catch (error) {
      if (signal.aborted) return;
      this.failure = (error as Error).message;
    }
    this.loading = false;
    this.changed();
  }

  private take(items: readonly Claim[], fresh: boolean): void {
    if (fresh) {
      this.ids = [];
      this.places = new Map();
    }
    for (const {id} of items) {
      if (this.places.has(id)) continue;
      this.places.set(id, this.ids.length);
      this.ids.push(id);
    }
  }
}
