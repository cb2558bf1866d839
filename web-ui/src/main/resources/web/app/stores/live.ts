import type {Client} from '../api/client';
import type {Id} from '../api/types';
import type {Decisions} from './decisions';
import type {Queue} from './queue';
import type {Claims} from './claims';
import type {Selection} from './selection';
import {Store} from './store';
import {Feed, type Happening} from './feed';

/** The most claims that are read again at once when others change them. */
const MOST = 20;
const SOON = 300;

/** What others do meanwhile: new claims are counted, changed ones are read again. */
export class Live extends Store {
  /** How many claims came that the queue does not show yet. */
  fresh = 0;
  /** Whether the server answers. */
  isUp = true;
  /** Who changed the claim that is looked at, while it was looked at. */
  changedNow: {readonly claim: Id; readonly account: string | null} | undefined;
  private readonly feed = new Feed((happening) => this.take(happening));
  private readonly stale = new Set<Id>();
  private timer = 0;
  private runs = false;
  /** How many claims there were when the queue was read; undefined until known. */
  private known: number | undefined;

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
    private readonly queue: Queue,
    private readonly decisions: Decisions,
    private readonly selection: Selection,
    private readonly current: () => Id | undefined,
  ) {
    super();
  }

  start(): void {
    if (this.runs) return;
    this.runs = true;
    this.feed.start();
  }

  stop(): void {
    this.runs = false;
    clearTimeout(this.timer);
    this.feed.stop();
  }

  /** Counts the claims of an article that was added here; the server may have told of it already. */
  add(claims: number): void {
    if (this.known !== undefined) return void this.catchUp();
    this.fresh += claims;
    this.changed();
  }

  /** Knows of claims that were added or taken out here: nobody needs to be told of them. */
  expect(claims: number): void {
    if (this.known !== undefined) this.known += claims;
  }

  /** Begins to count again: the queue shows all claims that there are. */
  async seen(): Promise<void> {
    this.fresh = 0;
    this.changed();
    this.known = await this.total();
  }

  /** Counts what came since the queue was read, also while nobody listened. */
  private async catchUp(): Promise<void> {
    const total = await this.total();
    if (this.known === undefined || total === undefined) return;
    this.fresh = Math.max(0, total - this.known);
    this.changed();
  }

  private async total(): Promise<number | undefined> {
    const counts = await this.client.counts({}).catch(() => undefined);
    return counts?.total;
  }

  /** What happened. */
  take(happening: Happening): void {
    switch (happening.kind) {
      case 'up':
        return this.back();
      case 'down':
        return void this.probe();
      case 'claims':
        this.dispatchEvent(new Event('moved'));
        return void this.catchUp();
      case 'article':
        this.dispatchEvent(new CustomEvent('revised', {detail: happening.article}));
        return;
      case 'assignment':
        if (this.claims.get(happening.claim)) this.readAnew(happening.claim);
        return;
      default:
        return this.noteChange(happening);
    }
  }

  private noteChange({claim, version, account}: {claim: Id; version: number; account: string | null}): void {
    this.dispatchEvent(new Event('moved'));
    const known = this.claims.get(claim);
    if (!known || known.version >= version || this.claims.isSaving(claim)) return;
    if (claim === this.current()) this.changedNow = {claim, account};
    else if (this.queue.indexOf(claim) < 0 && !this.selection.has(claim)) return;
    this.readAnew(claim);
  }

  private readAnew(claim: Id): void {
    this.stale.add(claim);
    this.refreshSoon();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.refresh(), SOON);
  }

  private async refresh(): Promise<void> {
    const now = this.current();
    const ids = [...this.stale].sort((a, b) => Number(b === now) - Number(a === now)).slice(0, MOST);
    ids.forEach((id) => this.stale.delete(id));
    // One that cannot be read now is read when it is looked at.
    await Promise.all(ids.map((id) => this.decisions.refresh(id).catch(() => undefined)));
    this.changed();
    if (this.stale.size > 0 && this.runs) this.refreshSoon();
  }

  /** Finds out whether the server is gone, or only the line for events. */
  private async probe(): Promise<void> {
    this.isUp = (await this.total()) !== undefined;
    this.changed();
  }

  private back(): void {
    if (!this.isUp) this.dispatchEvent(new Event('returned'));
    this.isUp = true;
    this.changed();
    void this.catchUp();
    this.dispatchEvent(new Event('back'));
  }
}
