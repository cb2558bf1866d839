import type {Client} from '../api/client';
import type {Claim, ClaimFilter, Id} from '../api/types';
import type {Claims} from '../state/claims';
import {Store} from '../state/store';
import {words} from '../words/words';

const PAGE_SIZE = 50;

/** The claims that wait for a reviewer, in the server's order, read page by page. */
export class Queue extends Store {
  filter: ClaimFilter = {verdict: 'unreviewed'};
  ids: readonly Id[] = [];
  loading = false;
  loaded = false;
  failure: string | undefined;
  private total: number | undefined;
  private next: string | undefined;
  private page: Promise<void> = Promise.resolve();
  private reading = new AbortController();

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
  ) {
    super();
  }

  get hasMore(): boolean {
    return this.next !== undefined;
  }

  get isFiltered(): boolean {
    const {attribution, kind, article, q} = this.filter;
    return Boolean(attribution ?? kind ?? article ?? q);
  }

  /** Where the claim stands: "3 of 120". */
  position(id: Id | undefined): string {
    const at = id === undefined ? 0 : this.ids.indexOf(id) + 1;
    const known = this.total !== undefined || !this.hasMore;
    return words.queue.position(at, Math.max(this.total ?? 0, this.ids.length), known);
  }

  items(): Claim[] {
    return this.ids.flatMap((id) => this.claims.get(id) ?? []);
  }

  /** Starts over; what was decided meanwhile leaves only now. */
  async load(filter: ClaimFilter = this.filter): Promise<void> {
    this.filter = filter;
    this.next = undefined;
    await (this.page = this.read([]));
  }

  /** Reads the next page, if there is one; waits for the one that is being read. */
  more(): Promise<void> {
    if (this.next !== undefined && !this.loading) this.page = this.read(this.ids);
    return this.page;
  }

  /** The first claim after `from` that fits, in the part of the queue that has been read. */
  after(from: Id | undefined, fits: (claim: Claim) => boolean = () => true): Claim | undefined {
    const start = from === undefined ? 0 : this.ids.indexOf(from) + 1;
    return this.items().slice(start).find(fits);
  }

  before(from: Id): Claim | undefined {
    const at = this.ids.indexOf(from);
    return at > 0 ? this.claims.get(this.ids[at - 1]!) : undefined;
  }

  private async read(sofar: readonly Id[]): Promise<void> {
    this.reading.abort();
    const {signal} = (this.reading = new AbortController());
    this.loading = true;
    this.changed();
    try {
      const page = {limit: PAGE_SIZE, ...(this.next === undefined ? {} : {cursor: this.next})};
      const {items, next, total} = await this.client.claims(this.filter, page, signal);
      this.claims.put(...items);
      this.ids = [...new Set([...sofar, ...items.map((claim) => claim.id)])];
      this.next = next ?? undefined;
      if (sofar.length === 0) this.total = total;
      this.failure = undefined;
      this.loaded = true;
    } catch (error) {
      if (signal.aborted) return;
      this.failure = (error as Error).message;
    }
    this.loading = false;
    this.changed();
  }
}
