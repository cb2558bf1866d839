import type {Client} from '../api/client';
import {Refusal} from '../api/http-client';
import type {Claim, ClaimWithReviews, CorrectedSource, Decision, Id, NewRating, Review, Verdict} from '../api/types';
import type {Claims} from './claims';
import {Store} from './store';
import {dropDraft} from './drafts';

/** The most that the server takes at once. */
const AT_ONCE = 200;

/** A decision of mine that met one by somebody else. */
export interface Conflict {
  readonly mine: Decision;
  readonly theirs: ClaimWithReviews;
}

/** A decision that did not reach the server, or that it refused. */
export interface Failure {
  readonly decision: Decision;
  readonly reason: string;
  /** Whether it may well succeed later as it is: nobody said no to it. */
  readonly mayRepeat: boolean;
}

/** What was done to a claim beside its reviews, the newest first. */
type Changes = Pick<ClaimWithReviews, 'ratings' | 'corrections' | 'markings'>;

const NO_CHANGES: Changes = {ratings: [], corrections: [], markings: []};

interface Order {
  readonly id: Id;
  readonly decision: Decision;
  readonly expected: Verdict;
}

/**
 * Decides, undoes, and keeps what went wrong until the reviewer has settled it. A decision shows at once
 * and is saved behind it; the decisions on one claim are saved one after the other.
 */
export class Decisions extends Store {
  readonly conflicts = new Map<Id, Conflict>();
  readonly failures = new Map<Id, Failure>();
  private readonly reviewsById = new Map<Id, readonly Review[]>();
  private readonly changesById = new Map<Id, Changes>();
  private readonly turns = new Map<Id, Promise<void>>();
  private steps: readonly (readonly Id[])[] = [];
  /** How many saves the server has not answered; what is read anew after them would not be lost. */
  private unanswered = 0;
  private watched: Id | undefined;

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
  ) {
    super();
  }

  /** How many claims were decided since the page was opened, what was undone not counted. */
  get count(): number {
    return this.steps.flat().length;
  }

  /** What was decided last, and not undone since: one claim, or those of a bulk. */
  get last(): readonly Id[] {
    return this.steps.at(-1) ?? [];
  }

  /** Whether something would be lost if the page were closed now. */
  get hasUnsaved(): boolean {
    return this.unanswered + this.failures.size + this.conflicts.size > 0;
  }

  reviews(id: Id): readonly Review[] | undefined {
    return this.reviewsById.get(id);
  }

  changes(id: Id): Changes {
    return this.changesById.get(id) ?? NO_CHANGES;
  }

  /** Ends when no decision on the claim is on its way. */
  settled(id: Id): Promise<void> {
    return this.turns.get(id) ?? Promise.resolve();
  }

  /** Reads the claim's history, now and after each of its decisions until another is watched. */
  async watch(id: Id): Promise<void> {
    this.watched = id;
    this.take(await this.client.claim(id));
  }

  /** Reads a claim anew that somebody else changed. */
  async refresh(id: Id): Promise<void> {
    this.take(await this.client.claim(id));
  }

  /** Takes a claim in with its history, unless a newer version is here already. */
  private take({reviews, ratings, corrections, markings, ...claim}: ClaimWithReviews): void {
    if (claim.version < (this.claims.get(claim.id)?.version ?? 0)) return;
    this.claims.put(claim);
    this.reviewsById.set(claim.id, reviews);
    this.changesById.set(claim.id, {ratings, corrections, markings});
    this.changed();
  }

  decide(claim: Claim, verdict: Verdict, note: string): void {
    const trimmed = note.trim();
    this.forget(claim.id);
    this.steps = [...this.steps, [claim.id]];
    this.save(claim.id, trimmed ? {verdict, note: trimmed} : {verdict}, verdict);
  }

  undo(claim: Claim): void {
    this.forget(claim.id);
    this.save(claim.id, {undo: true}, this.verdictBefore(claim));
  }

  /** Decides about many claims at once, which is one step to undo. */
  decideAll(claims: readonly Claim[], verdict: Verdict): Promise<void> {
    claims.forEach(({id}) => this.forget(id));
    this.steps = [...this.steps, claims.map(({id}) => id)];
    return this.saveAll(claims.map(({id}) => ({id, decision: {verdict}, expected: verdict})));
  }

  undoAll(claims: readonly Claim[]): Promise<void> {
    claims.forEach(({id}) => this.forget(id));
    return this.saveAll(
      claims.map((claim) => ({id: claim.id, decision: {undo: true}, expected: this.verdictBefore(claim)})),
    );
  }

  /** Repeats what did not reach the server or was signed out, now that both may be over. */
  repeat(): void {
    for (const [id, {mayRepeat}] of [...this.failures]) {
      if (mayRepeat) this.retry(id);
    }
  }

  retry(id: Id): void {
    const failure = this.failures.get(id);
    const claim = this.claims.get(id);
    if (failure && claim) this.again(claim, failure.decision);
  }

  /** Settles a conflict: their decision stays, or mine is added on top of it. */
  resolve(id: Id, keep: 'mine' | 'theirs'): void {
    const conflict = this.conflicts.get(id);
    this.conflicts.delete(id);
    if (conflict && keep === 'mine') this.again(conflict.theirs, conflict.mine);
    this.changed();
  }

  private again(claim: Claim, decision: Decision): void {
    if ('undo' in decision) this.undo(claim);
    else this.decide(claim, decision.verdict, decision.note ?? '');
  }

  /** What an undo leads back to; a guess where the history is not here yet, until the server says. */
  private verdictBefore({id}: Claim): Verdict {
    if (this.claims.isSaving(id)) return this.claims.get(id)?.verdict ?? 'unreviewed';
    const reviews = this.reviewsById.get(id) ?? [];
    const undone = new Set(reviews.map((review) => review.undoes));
    const inForce = reviews.filter((review) => !review.undo && !undone.has(review.id));
    return inForce[1]?.verdict ?? 'unreviewed';
  }

  /** Corrects whom a claim is attributed to; throws what the server says against it. */
  async correct({id, version}: Claim, source: CorrectedSource, note: string | null): Promise<void> {
    try {
      this.claims.put(await this.client.correct(id, version, source, note));
    } finally {
      await this.refresh(id);
    }
  }

  /** Says how true a claim is, or takes that back; throws what the server says against it. */
  async rate({id}: Claim, rating: NewRating): Promise<void> {
    await this.settled(id);
    try {
      this.claims.put(await this.client.rate(id, this.claims.get(id)?.version ?? 0, rating));
    } finally {
      await this.refresh(id);
    }
  }

  private forget(id: Id): void {
    this.steps = this.steps.map((step) => step.filter((other) => other !== id)).filter((step) => step.length > 0);
  }

  private saveAll(orders: readonly Order[]): Promise<void> {
    for (const {id, expected} of orders) {
      this.failures.delete(id);
      this.claims.expect(id, expected);
    }
    const before = Promise.all(orders.map(({id}) => this.turns.get(id)));
    const turn: Promise<void> = this.answered(before.then(() => this.sendAll(orders)))
      .then(() => this.rereadAny(orders))
      .finally(() => orders.forEach(({id}) => this.settle(id, turn)));
    orders.forEach(({id}) => this.turns.set(id, turn));
    this.changed();
    return turn;
  }

  private async sendAll(orders: readonly Order[]): Promise<void> {
    for (let from = 0; from < orders.length; from += AT_ONCE) {
      const some = orders.slice(from, from + AT_ONCE);
      const items = some.map(({id, decision}) => ({claim: id, version: this.claims.get(id)!.version, decision}));
      try {
        const results = await this.client.reviewAll(items);
        this.claims.put(...results.flatMap(({result}) => result ?? []));
        await Promise.all(
          results.map(({claim, status, problem}, i) =>
            problem ? this.refused(claim, some[i]!.decision, new Refusal(status, problem)) : undefined,
          ),
        );
      } catch (error) {
        await Promise.all(some.map(({id, decision}) => this.refused(id, decision, error as Error)));
      }
    }
  }

  private async rereadAny(orders: readonly Order[]): Promise<void> {
    if (this.watched !== undefined && orders.some(({id}) => id === this.watched)) await this.reread(this.watched);
  }

  private answered<T>(save: Promise<T>): Promise<T> {
    this.unanswered++;
    return save.finally(() => this.unanswered--);
  }

  private settle(id: Id, turn: Promise<void>): void {
    if (this.turns.get(id) !== turn) return;
    this.turns.delete(id);
    this.claims.settle(id);
    this.changed();
  }

  private save(id: Id, decision: Decision, expected: Verdict): void {
    this.failures.delete(id);
    this.claims.expect(id, expected);
    const before = this.turns.get(id) ?? Promise.resolve();
    const turn: Promise<void> = this.answered(before.then(() => this.send(id, decision)))
      .then((isSaved) => (isSaved ? this.reread(id) : undefined))
      .finally(() => this.settle(id, turn));
    this.turns.set(id, turn);
    this.changed();
  }

  /** Whether it is saved now. */
  private async send(id: Id, decision: Decision): Promise<boolean> {
    if (this.conflicts.has(id) || this.failures.has(id)) return false;
    try {
      const {version} = this.claims.get(id)!;
      this.claims.put(await this.client.review(id, version, decision));
      if ('verdict' in decision) dropDraft(id, decision.note ?? '');
      return true;
    } catch (error) {
      await this.refused(id, decision, error as Error);
      return false;
    }
  }

  private async refused(id: Id, decision: Decision, error: Error): Promise<void> {
    this.forget(id);
    if (error instanceof Refusal && error.status === 412) await this.conflict(id, decision);
    else this.fail(id, decision, error);
  }

  private fail(id: Id, decision: Decision, error: Error): void {
    const mayRepeat = !(error instanceof Refusal) || error.status === 401 || error.status >= 500;
    this.failures.set(id, {decision, reason: error.message, mayRepeat});
  }

  private async reread(id: Id): Promise<void> {
    this.reviewsById.delete(id);
    // The decision is saved; a history that cannot be read now is read when the claim is next opened.
    if (this.watched === id) await this.watch(id).catch(() => undefined);
  }

  private async conflict(id: Id, mine: Decision): Promise<void> {
    try {
      const theirs = await this.client.claim(id);
      this.take(theirs);
      if (!says(theirs, mine)) this.conflicts.set(id, {mine, theirs});
    } catch (error) {
      this.fail(id, mine, error as Error);
    }
  }
}

/** Whether the claim already stands as decided: the save had arrived, only its answer was lost. */
function says(claim: ClaimWithReviews, decision: Decision): boolean {
  const newest = claim.reviews[0];
  if ('undo' in decision || !newest || newest.undo) return false;
  return newest.verdict === decision.verdict && (newest.note ?? '') === (decision.note ?? '');
}
