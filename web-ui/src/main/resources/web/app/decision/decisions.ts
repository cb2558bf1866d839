import {Refusal, type Client} from '../api/client';
import type {Claim, ClaimWithReviews, Decision, Id, Review, Verdict} from '../api/types';
import type {Claims} from '../state/claims';
import {Store} from '../state/store';
import {dropDraft} from './drafts';

/** A decision of mine that met one by somebody else. */
export interface Conflict {
  readonly mine: Decision;
  readonly theirs: ClaimWithReviews;
}

/** A decision that did not reach the server, or that it refused. */
export interface Failure {
  readonly decision: Decision;
  readonly reason: string;
}

/**
 * Decides, undoes, and keeps what went wrong until the reviewer has settled it. A decision shows at once
 * and is saved behind it; the decisions on one claim are saved one after the other.
 */
export class Decisions extends Store {
  readonly conflicts = new Map<Id, Conflict>();
  readonly failures = new Map<Id, Failure>();
  private readonly reviewsById = new Map<Id, readonly Review[]>();
  private readonly turns = new Map<Id, Promise<void>>();
  private mine: readonly Id[] = [];
  private watched: Id | undefined;

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
  ) {
    super();
  }

  /** How many claims were decided since the page was opened, what was undone not counted. */
  get count(): number {
    return this.mine.length;
  }

  /** The claim that was decided last. */
  get last(): Claim | undefined {
    const id = this.mine.at(-1);
    return id === undefined ? undefined : this.claims.get(id);
  }

  /** Whether something would be lost if the page were closed now. */
  get hasUnsaved(): boolean {
    return this.turns.size + this.failures.size + this.conflicts.size > 0;
  }

  reviews(id: Id): readonly Review[] | undefined {
    return this.reviewsById.get(id);
  }

  /** Reads the claim's history, now and after each of its decisions until another is watched. */
  async watch(id: Id): Promise<void> {
    this.watched = id;
    this.take(await this.client.claim(id));
  }

  /** Takes a claim in with its history, unless a newer version is here already. */
  private take({reviews, ...claim}: ClaimWithReviews): void {
    if (claim.version < (this.claims.get(claim.id)?.version ?? 0)) return;
    this.claims.put(claim);
    this.reviewsById.set(claim.id, reviews);
    this.changed();
  }

  decide(claim: Claim, verdict: Verdict, note: string): void {
    const trimmed = note.trim();
    this.mine = [...this.mine.filter((id) => id !== claim.id), claim.id];
    this.save(claim.id, trimmed ? {verdict, note: trimmed} : {verdict}, verdict);
  }

  undo(claim: Claim): void {
    this.mine = this.mine.filter((id) => id !== claim.id);
    this.save(claim.id, {undo: true}, this.verdictBefore(claim));
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

  private save(id: Id, decision: Decision, expected: Verdict): void {
    this.failures.delete(id);
    this.claims.expect(id, expected);
    const turn = (this.turns.get(id) ?? Promise.resolve())
      .then(() => this.send(id, decision))
      .finally(() => {
        if (this.turns.get(id) !== turn) return;
        this.turns.delete(id);
        this.claims.settle(id);
        this.changed();
      });
    this.turns.set(id, turn);
    this.changed();
  }

  private async send(id: Id, decision: Decision): Promise<void> {
    if (this.conflicts.has(id) || this.failures.has(id)) return;
    try {
      const {version} = this.claims.get(id)!;
      this.claims.put(await this.client.review(id, version, decision));
      if ('verdict' in decision) dropDraft(id, decision.note ?? '');
      await this.reread(id);
    } catch (error) {
      this.mine = this.mine.filter((other) => other !== id);
      if (error instanceof Refusal && error.status === 412) await this.conflict(id, decision);
      else this.failures.set(id, {decision, reason: (error as Error).message});
    }
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
      this.failures.set(id, {decision: mine, reason: (error as Error).message});
    }
  }
}

/** Whether the claim already stands as decided: the save had arrived, only its answer was lost. */
function says(claim: ClaimWithReviews, decision: Decision): boolean {
  const newest = claim.reviews[0];
  if ('undo' in decision || !newest || newest.undo) return false;
  return newest.verdict === decision.verdict && (newest.note ?? '') === (decision.note ?? '');
}
