import type {Client} from '../api/client';
import {Refusal} from '../api/http-client';
import type {Claim, ClaimWithReviews, Decision, Id, Review, UnverifiedReason, Verdict} from '../api/types';
import {words} from '../words/words';
import {stands, type Claims} from './claims';
import type {Drafts} from './drafts';
import {inForce} from './history';
import {Irreversible, final} from './steps';
import {Store} from './store';

/** The most that the server takes at once. */
const AT_ONCE = 200;
/** How often a change is tried on a claim that others change meanwhile. */
const TRIES = 4;

/** A verdict that was given here, and what became of it. */
export interface Given {
  readonly claim: Id;
  readonly verdict: Verdict;
  readonly note: string;
  /** Of an unverified claim: why. */
  readonly reasons: readonly UnverifiedReason[];
  /** The version of the claim that it made; undefined until the server has it. */
  version: number | undefined;
}

/** A decision of mine that met one by someone else. */
export interface Conflict {
  readonly mine: Given;
  readonly theirs: ClaimWithReviews;
  /** What is not as it was seen: the verdict, or the claim itself. */
  readonly about: 'verdict' | 'claim';
}

/** A decision that did not reach the server, or that it refused. */
export interface Failure {
  readonly given: Given;
  readonly reason: string;
  /** Whether it waits and is repeated by itself: nobody said no to it. */
  readonly waits: boolean;
}

/** What was done to a claim beside its reviews, the newest first. */
type Changes = Pick<ClaimWithReviews, 'ratings' | 'corrections' | 'markings'>;

const NO_CHANGES: Changes = {ratings: [], corrections: [], markings: []};

/**
 * Decides, takes back, and keeps what went wrong until the reviewer has settled it. A decision shows at once
 * and is saved behind it; the decisions on one claim are saved one after the other.
 */
export class Decisions extends Store {
  readonly conflicts = new Map<Id, Conflict>();
  readonly failures = new Map<Id, Failure>();
  /** Called with a decision that came to nothing. */
  onLost: (given: Given) => void = () => undefined;
  private readonly reviewsById = new Map<Id, readonly Review[]>();
  private readonly changesById = new Map<Id, Changes>();
  private readonly turns = new Map<Id, Promise<unknown>>();
  /** Decisions that were taken back before it was known whether the server has them. */
  private doubtful: readonly Given[] = [];
  /** How many saves the server has not answered; what is read again after them would not be lost. */
  private unanswered = 0;
  private watched: Id | undefined;

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
    private readonly drafts: Drafts,
  ) {
    super();
  }

  /** Whether something would be lost if the page were closed now. */
  get hasUnsaved(): boolean {
    return this.unanswered + this.failures.size + this.conflicts.size > 0;
  }

  reviews(id: Id): readonly Review[] | undefined {
    return this.reviewsById.get(id);
  }

  /** Who decided about the claims whose histories were read. */
  get people(): readonly string[] {
    return [...this.reviewsById.values()].flat().flatMap(({account}) => account ?? []);
  }

  /** The newest review of a claim that holds, as far as is known. */
  newest(id: Id): Review | undefined {
    return inForce(this.reviewsById.get(id) ?? [])[0];
  }

  changes(id: Id): Changes {
    return this.changesById.get(id) ?? NO_CHANGES;
  }

  /** Ends when no decision on the claim is on its way. */
  async settled(id: Id): Promise<void> {
    await this.turns.get(id);
  }

  /** Reads the claim's history, now and after each of its decisions until another is watched. */
  async watch(id: Id): Promise<void> {
    this.watched = id;
    this.take(await this.client.claim(id));
  }

  /** Reads a claim again that someone else changed. */
  async refresh(id: Id): Promise<ClaimWithReviews> {
    const claim = await this.client.claim(id);
    this.take(claim);
    return claim;
  }

  /** Takes a claim in with its history, unless a newer version is here already. */
  private take({reviews, ratings, corrections, markings, ...claim}: ClaimWithReviews): void {
    if (claim.version < (this.claims.get(claim.id)?.version ?? 0)) return;
    this.claims.put(claim);
    this.reviewsById.set(claim.id, reviews);
    this.changesById.set(claim.id, {ratings, corrections, markings});
    this.changed();
  }

  /** Decides about a claim; the server's answer comes behind it. */
  decide({id}: Claim, verdict: Verdict, note: string, reasons: readonly UnverifiedReason[] = []): Given {
    const given: Given = {claim: id, verdict, note: note.trim(), reasons, version: undefined};
    void this.save(given);
    return given;
  }

  /** Decides about many claims at once. */
  decideAll(claims: readonly Claim[], verdict: Verdict): readonly Given[] {
    const all = claims.map(({id}): Given => ({claim: id, verdict, note: '', reasons: [], version: undefined}));
    void this.saveAll(all);
    return all;
  }

  /** Decides once more as before; ends when the server has answered. */
  async again(all: readonly Given[]): Promise<void> {
    if (all.length === 1) await this.save(all[0]!);
    else await this.saveAll(all);
  }

  /** Takes the newest verdict on a claim back, whoever gave it, if the claim is as it was seen. */
  async withdraw(claim: Claim): Promise<void> {
    const {id} = claim;
    this.claims.expect(id, this.verdictBefore(claim));
    await this.inTurn([id], async () => {
      this.claims.put(await this.client.review(id, this.claims.get(id)!.version, {undo: true}));
    });
  }

  /**
   * Takes decisions back that were given here, each only while it is the newest on its claim.
   *
   * @returns those that could not be taken back, with the reason
   */
  async takeBack(all: readonly Given[]): Promise<ReadonlyMap<Given, Error>> {
    const refused = new Map<Given, Error>();
    for (const {claim} of all) this.claims.expect(claim, this.verdictBefore(this.claims.get(claim)!));
    await this.inTurn(
      all.map(({claim}) => claim),
      async () => {
        const others = all.length === 1 ? all : await this.reverseUnchanged(all);
        for (const given of others) {
          await this.reverse(given).catch((error: Error) => refused.set(given, error));
        }
      },
    );
    return refused;
  }

  /** Repeats what did not reach the server or was signed out, now that both may be over. */
  repeat(): void {
    const doubtful = this.doubtful;
    this.doubtful = [];
    for (const given of doubtful) {
      void this.inTurn([given.claim], () => this.undoubt(given)).catch(() => undefined);
    }
    for (const [id, {waits}] of [...this.failures]) {
      if (waits) this.retry(id);
    }
  }

  retry(id: Id): void {
    const failure = this.failures.get(id);
    if (failure) void this.save(failure.given);
  }

  /** Gives a decision up that was refused. */
  giveUp(id: Id): void {
    const failure = this.failures.get(id);
    this.failures.delete(id);
    if (failure) this.onLost(failure.given);
    this.changed();
  }

  /** Settles a conflict: their decision stays, or mine is added on top of it. */
  resolve(id: Id, keep: 'mine' | 'theirs'): void {
    const conflict = this.conflicts.get(id);
    if (!conflict) return;
    this.conflicts.delete(id);
    if (keep === 'mine') void this.save(conflict.mine);
    else {
      this.drafts.drop(`note.${id}`, conflict.mine.note);
      this.onLost(conflict.mine);
    }
    this.changed();
  }

  /** What taking back leads to; a guess where the history is not here yet, until the server says. */
  private verdictBefore({id}: Claim): Verdict {
    if (this.claims.isSaving(id)) return this.claims.get(id)?.verdict ?? 'unreviewed';
    return inForce(this.reviewsById.get(id) ?? [])[1]?.verdict ?? 'unreviewed';
  }

  private save(given: Given): Promise<void> {
    this.expect(given);
    return this.inTurn([given.claim], () => this.send(given));
  }

  private saveAll(all: readonly Given[]): Promise<void> {
    all.forEach((given) => this.expect(given));
    return this.inTurn(
      all.map(({claim}) => claim),
      () => this.sendAll(all),
    );
  }

  private expect(given: Given): void {
    given.version = undefined;
    this.failures.delete(given.claim);
    this.claims.expect(given.claim, given.verdict);
  }

  private async send(given: Given): Promise<void> {
    const {claim: id} = given;
    if (this.conflicts.has(id) || this.failures.has(id)) return;
    try {
      const saved = await this.client.review(id, this.claims.get(id)!.version, decisionOf(given));
      this.claims.put(saved);
      given.version = saved.version;
      this.drafts.drop(`note.${id}`, given.note);
    } catch (error) {
      await this.refused(given, error as Error);
    }
  }

  private async sendAll(all: readonly Given[]): Promise<void> {
    for (const some of chunks(all)) {
      const items = some.map((given) => ({
        claim: given.claim,
        version: this.claims.get(given.claim)!.version,
        decision: decisionOf(given),
      }));
      try {
        const results = await this.client.reviewAll(items);
        this.claims.put(...results.flatMap(({result}) => result ?? []));
        for (const [i, {status, result, problem}] of results.entries()) {
          if (problem) await this.refused(some[i]!, new Refusal(status, problem));
          else some[i]!.version = result?.version;
        }
      } catch (error) {
        for (const given of some) await this.refused(given, error as Error);
      }
    }
  }

  /** Takes back at once what nobody changed since; gives what is left. */
  private async reverseUnchanged(all: readonly Given[]): Promise<readonly Given[]> {
    const isNewest = ({claim, version}: Given) => version !== undefined && this.claims.get(claim)?.version === version;
    const left = all.filter((given) => !isNewest(given));
    for (const some of chunks(all.filter(isNewest))) {
      const items = some.map(({claim, version}) => ({claim, version: version!, decision: {undo: true} as const}));
      const results = await this.client.reviewAll(items);
      this.claims.put(...results.flatMap(({result}) => result ?? []));
      left.push(...some.filter((_, i) => results[i]?.problem));
    }
    return left;
  }

  /** Takes a decision back if it is the newest that holds; throws what stands against it. */
  private async reverse(given: Given): Promise<void> {
    const {claim: id, version} = given;
    if (version === undefined) return this.cancel(given);
    for (let tries = 1; ; tries++) {
      const history = await this.client.claim(id);
      this.take(history);
      const mine = history.reviews.find((review) => review.version === version);
      const newest = inForce(history.reviews)[0];
      if (!mine || history.reviews.some(({undoes}) => undoes === mine.id)) return;
      if (newest?.version !== version) throw new Irreversible(words.steps.decidedSince(newest?.account ?? null));
      try {
        return this.claims.put(await this.client.review(id, history.version, {undo: true}));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.status === 412 && tries < TRIES) continue;
        throw final(error);
      }
    }
  }

  /** Takes a decision back that the server does not have, as far as is known. */
  private async cancel(given: Given): Promise<void> {
    const {claim: id} = given;
    if (this.conflicts.get(id)?.mine === given) throw new Error(words.decision.chooseFirst);
    if (this.failures.get(id)?.given !== given) throw new Irreversible(words.steps.neverSaved);
    this.failures.delete(id);
    await this.undoubt(given).catch(() => (this.doubtful = [...this.doubtful, given]));
  }

  /** Takes a decision back if it had arrived although no answer came. */
  private async undoubt(given: Given): Promise<void> {
    const history = await this.client.claim(given.claim);
    if (!says(history, given)) return;
    given.version = history.reviews[0]!.version;
    await this.reverse(given);
  }

  private async inTurn(ids: readonly Id[], work: () => Promise<unknown>): Promise<void> {
    const before = Promise.all(ids.map((id) => this.turns.get(id)));
    this.unanswered++;
    const done = before.then(work).finally(() => this.unanswered--);
    const turn: Promise<unknown> = done
      .catch(() => undefined)
      .then(() => this.reread(ids))
      .finally(() => ids.forEach((id) => this.settle(id, turn)));
    ids.forEach((id) => this.turns.set(id, turn));
    this.changed();
    await done;
    await turn;
  }

  private settle(id: Id, turn: Promise<unknown>): void {
    if (this.turns.get(id) !== turn) return;
    this.turns.delete(id);
    this.claims.settle(id);
    this.changed();
  }

  private async refused(given: Given, error: Error): Promise<void> {
    if (error instanceof Refusal && error.status === 412) await this.conflict(given);
    else this.fail(given, error);
  }

  private fail(given: Given, error: Error): void {
    const waits = !(error instanceof Refusal) || error.status === 401 || error.status >= 500;
    this.failures.set(given.claim, {given, reason: error.message, waits});
  }

  /** Reads the history again of the claim that is watched, if it is one of them. */
  private async reread(ids: readonly Id[]): Promise<void> {
    for (const id of ids) this.reviewsById.delete(id);
    // A history that cannot be read now is read when the claim is next opened.
    if (this.watched !== undefined && ids.includes(this.watched)) {
      await this.watch(this.watched).catch(() => undefined);
    }
  }

  /**
   * A decision meets another one if a verdict came in between, or if the claim is not what was decided about any
   * more. What else was done to it contradicts no verdict.
   */
  private async conflict(given: Given): Promise<void> {
    const {claim: id} = given;
    const seen = this.claims.get(id);
    try {
      const theirs = await this.client.claim(id);
      const newest = theirs.reviews[0];
      this.take(theirs);
      if (says(theirs, given)) given.version = newest!.version;
      else if (!stands(theirs)) {
        this.fail(given, new Refusal(409, {detail: words.decision.withdrawn}));
      } else if (newest && newest.version > (seen?.version ?? 0)) {
        this.conflicts.set(id, {mine: given, theirs, about: 'verdict'});
      } else if (seen && saying(seen) !== saying(theirs)) {
        this.conflicts.set(id, {mine: given, theirs, about: 'claim'});
      } else await this.send(given);
    } catch (error) {
      this.fail(given, error as Error);
    }
  }
}

/** What a verdict is about: who is said to have said what. */
function saying({text, attribution: {speaker, description, via}}: Claim): string {
  return JSON.stringify([text, speaker?.name, description, via.map(({name}) => name)]);
}

function decisionOf({verdict, note, reasons}: Given): Decision {
  return {verdict, ...(note ? {note} : {}), ...(reasons.length > 0 ? {reasons} : {})};
}

/** Whether the claim already stands as decided: the save had arrived, only its answer was lost. */
function says({reviews}: ClaimWithReviews, {verdict, note}: Given): boolean {
  const newest = reviews[0];
  return newest !== undefined && !newest.undo && newest.verdict === verdict && (newest.note ?? '') === note;
}

function* chunks(all: readonly Given[]): Generator<readonly Given[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}
