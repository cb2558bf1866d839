import {Refusal} from '../api/http-client';
import type {
  Article,
  Claim,
  ClaimWithReviews,
  CorrectedSource,
  CorrectionView,
  Id,
  NewRating,
  Places,
  Truth,
} from '../api/types';
import {stands} from '../stores/claims';
import {inForce} from '../stores/history';
import {Irreversible, final, type Step} from '../stores/steps';
import {whoSaidBriefly} from '../ui/speaker';
import {words} from '../words/words';
import {asFinal} from './step-of';
import type {Stores} from './stores';

const TRIES = 4;

/** What a change of one claim leaves behind, so that only that is taken back. */
interface Entry {
  readonly id: Id;
  readonly version: number;
  readonly account: string | null;
}

/** What is said of a claim: who said it, where it stands, whether it is one, and how true it is. */
export class ClaimChanges {
  constructor(private readonly stores: Stores) {}

  /** Says who said it; throws what the server says against it. */
  correct(claim: Claim, source: CorrectedSource, note: string | null): Promise<void> {
    const {client} = this.stores;
    return this.change(claim.id, words.steps.speaker(whoSaidBriefly(claim), nameOf(source)), {
      make: (id, version) => client.correct(id, version, source, note),
      newest: ({corrections}) => inForce(corrections)[0],
      reverse: (history) => client.undoCorrection(history.id, history.version),
    });
  }

  /** Takes the newest correction back: one's own as the step that it was, another's as a step of its own. */
  async uncorrect(claim: Claim, correction: CorrectionView): Promise<void> {
    const {client, steps} = this.stores;
    const {id} = claim;
    const own = this.ownChange(id, correction.version);
    if (own) {
      const outcome = await steps.undo(own);
      if (outcome?.error) throw outcome.error;
      return;
    }
    await this.change(id, words.steps.speaker(nameOf(correction.after), nameOf(correction.before)), {
      make: (at, version) => client.undoCorrection(at, version),
      newest: ({corrections}) => corrections[0],
      reverse: (history) => client.correct(history.id, history.version, correction.after, correction.note),
    });
  }

  /** Says where a claim stands. */
  mark(claim: Claim, places: Places): Promise<void> {
    const {client} = this.stores;
    return this.marking(claim, words.steps.words(whoSaidBriefly(claim)), (id, version) =>
      client.mark(id, version, {action: 'correct', ...places}),
    );
  }

  /** Marks a claim as not a claim. */
  remove(claim: Claim): Promise<void> {
    const {client} = this.stores;
    return this.marking(claim, words.steps.removed(whoSaidBriefly(claim)), (id, version) =>
      client.mark(id, version, {action: 'remove'}),
    );
  }

  /** Takes the newest marking of a claim back: one's own as the step that it was, another's as a step of its own. */
  async unmark(claim: Claim): Promise<void> {
    const {client, decisions, steps} = this.stores;
    const {id} = claim;
    await decisions.refresh(id); // the history may not be here yet
    const {markings} = decisions.changes(id);
    const newest = inForce(markings)[0];
    const own = newest && this.ownChange(id, newest.version);
    if (own) {
      const outcome = await steps.undo(own);
      if (outcome?.error) throw outcome.error;
      return;
    }
    const {content, cue, source, removed} = claim;
    const again = removed ? ({action: 'remove'} as const) : ({action: 'correct', content, cue, source} as const);
    await this.marking(claim, words.steps.unmarked(whoSaidBriefly(claim)), (at, version) => {
      if (markings.length === 0) throw new Irreversible(words.steps.already);
      return client.mark(at, version, {action: 'undo'});
    }, (at, version) => client.mark(at, version, again));
  }

  /** The step of this session that made this version of a claim, if it holds. */
  private ownChange(id: Id, version: number): Step | undefined {
    const {steps} = this.stores;
    return steps.find((step) => step.madeVersion?.() === version && steps.now(step.claims[0]!) === id);
  }

  private marking(
    claim: Claim,
    what: string,
    make: (id: Id, version: number) => Promise<Claim>,
    unmake?: (id: Id, version: number) => Promise<Claim>,
  ): Promise<void> {
    const {client} = this.stores;
    return this.change(claim.id, what, {
      make,
      newest: ({markings}) => (unmake ? markings : inForce(markings))[0],
      reverse: (history) =>
        unmake ? unmake(history.id, history.version) : client.mark(history.id, history.version, {action: 'undo'}),
    });
  }

  /** Adds a claim that the engine missed; throws what the server says against it. */
  async add(article: Article, places: Places): Promise<Claim> {
    const {client, queue, steps} = this.stores;
    const made = await steps.while(client.addClaim(article.id, places));
    await this.took(made);
    let at = made;
    steps.add({
      what: words.steps.added(whoSaidBriefly(made)),
      claims: [made.id],
      decides: 0,
      madeVersion: () => at.version,
      undo: async () => {
        at = await this.reverse(at.id, at.version, {
          newest: ({markings}) => inForce(markings)[0],
          reverse: (history) => client.mark(history.id, history.version, {action: 'undo'}),
        });
        await this.took(at);
      },
      redo: async () => {
        const before = at.id;
        at = await client.addClaim(article.id, places);
        steps.rename(before, at.id);
        queue.insert(at, before);
        await this.took(at);
      },
    });
    return made;
  }

  /** Says how true a claim is, or takes the newest rating back. */
  async rate(claim: Claim, rating: NewRating): Promise<void> {
    const {client, decisions} = this.stores;
    const kind = {
      newest: ({ratings}: ClaimWithReviews) => inForce(ratings)[0],
      reverse: (history: ClaimWithReviews) => client.rate(history.id, history.version, {undo: true}),
    };
    if ('truth' in rating) {
      await this.change(claim.id, words.steps.rated(rating.truth, whoSaidBriefly(claim)), {
        ...kind,
        make: (id, version) => client.rate(id, version, rating),
      });
      return;
    }
    const before = kind.newest({...claim, reviews: [], ...decisions.changes(claim.id)} as ClaimWithReviews);
    const truth = (before?.truth ?? claim.truth) as Truth;
    const note = before?.note;
    await this.change(claim.id, words.steps.unrated(whoSaidBriefly(claim)), {
      make: (id, version) => client.rate(id, version, {undo: true}),
      newest: ({ratings}) => ratings[0],
      reverse: (history) => client.rate(history.id, history.version, note ? {truth, note} : {truth}),
    });
  }

  /** Makes a change of one claim, and keeps the way back. */
  private async change(
    claim: Id,
    what: string,
    kind: {
      make: (id: Id, version: number) => Promise<Claim>;
      /** The newest change of this kind that holds. */
      newest: (history: ClaimWithReviews) => Entry | undefined;
      reverse: (history: ClaimWithReviews, mine: Entry) => Promise<Claim>;
    },
  ): Promise<void> {
    const {steps, decisions, claims} = this.stores;
    const make = async () => {
      const id = steps.now(claim);
      await decisions.settled(id);
      try {
        const made = await kind.make(id, claims.get(id)?.version ?? 0);
        await this.took(made);
        return made.version;
      } catch (error) {
        await decisions.refresh(id).catch(() => undefined);
        throw error;
      }
    };
    let version = await steps.while(make());
    const undo = async () => this.took(await this.reverse(steps.now(claim), version, kind));
    const redo = async () => {
      // What someone else changed since is no reason against it: the claim is taken as it is now.
      await decisions.refresh(steps.now(claim));
      version = await asFinal(make);
    };
    steps.add({what, claims: [claim], decides: 0, madeVersion: () => version, undo, redo});
  }

  /** Takes the change back that made this version, if it is the newest of its kind. */
  private async reverse(
    id: Id,
    version: number,
    kind: {
      newest: (history: ClaimWithReviews) => Entry | undefined;
      reverse: (history: ClaimWithReviews, mine: Entry) => Promise<Claim>;
    },
  ): Promise<Claim> {
    const {decisions} = this.stores;
    await decisions.settled(id);
    for (let tries = 1; ; tries++) {
      const history = await decisions.refresh(id);
      const newest = kind.newest(history);
      if (newest?.version !== version) throw new Irreversible(words.steps.changedSince(newest?.account ?? null));
      try {
        return await kind.reverse(history, newest);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.status === 412 && tries < TRIES) continue;
        throw final(error);
      }
    }
  }

  private async took(claim: Claim): Promise<void> {
    const {claims, articles, decisions, onCount} = this.stores;
    const before = claims.get(claim.id);
    const more = Number(stands(claim)) - Number(before !== undefined && stands(before));
    if (more !== 0) onCount(more);
    claims.put(claim);
    articles.take(claim);
    await decisions.refresh(claim.id).catch(() => undefined);
  }
}

function nameOf({speaker, description}: CorrectedSource): string {
  return speaker?.name ?? description ?? words.unattributed;
}
