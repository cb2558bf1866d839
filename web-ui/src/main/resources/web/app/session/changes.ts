import type {Client} from '../api/client';
import {Refusal} from '../api/http-client';
import type {
  Article,
  ArticleChange,
  ArticleSummary,
  Claim,
  ClaimWithReviews,
  CorrectedSource,
  CorrectionView,
  Evidence,
  Guidelines,
  Id,
  MarkingView,
  NewEvidence,
  NewRating,
  Places,
  SourceDetail,
  Truth,
  UnverifiedReason,
  Verdict,
} from '../api/types';
import type {Articles} from '../stores/articles';
import type {Claims} from '../stores/claims';
import type {Decisions, Given} from '../stores/decisions';
import type {EvidenceStore} from '../stores/evidence-store';
import type {Queue} from '../stores/queue';
import {Irreversible, type Step, type Steps} from '../stores/steps';
import {whoSaid} from '../ui/speaker';
import {words} from '../words/words';

/** The most that the server takes at once. */
const MOST_ASSIGNED = 200;
const TRIES = 4;
/** The most claims that are read again one by one. */
const MOST_READ = 20;

/** What a change of one claim leaves behind, so that only that is taken back. */
interface Entry {
  readonly id: Id;
  readonly version: number;
  readonly account: string | null;
}

interface Stores {
  readonly client: Client;
  readonly claims: Claims;
  readonly articles: Articles;
  readonly decisions: Decisions;
  readonly evidenceStore: EvidenceStore;
  readonly queue: Queue;
  readonly steps: Steps;
  /** Told how many claims more there are by what was done here. */
  readonly onCount: (more: number) => void;
}

/** Every change that a person can make, each of which is one step that can be taken back. */
export class Changes {
  /** What evidence was made of here, so that it can be made once more. */
  private readonly texts = new Map<Id, NewEvidence>();
  private readonly stepOf = new Map<Given, Step>();

  constructor(private readonly stores: Stores) {
    stores.decisions.onLost = (given) => {
      const step = this.stepOf.get(given);
      if (step && step.decides === 1) stores.steps.drop(step);
    };
  }

  decide(claim: Claim, verdict: Verdict, note: string, reasons: readonly UnverifiedReason[]): void {
    const {decisions} = this.stores;
    this.addVerdicts(`${words.verdicts[verdict]}: ${whoSaid(claim)}`, [decisions.decide(claim, verdict, note, reasons)]);
  }

  decideAll(claims: readonly Claim[], verdict: Verdict): void {
    const {decisions} = this.stores;
    this.addVerdicts(words.steps.decidedAll(verdict, claims.length), decisions.decideAll(claims, verdict));
  }

  private addVerdicts(what: string, all: readonly Given[]): void {
    const {decisions, steps} = this.stores;
    let held = all;
    const step: Step = {
      what,
      claims: all.map(({claim}) => claim),
      decides: all.length,
      undo: async () => {
        const refused = await decisions.takeBack(held);
        const first = [...refused.values()][0];
        if (first && refused.size === held.length) throw first;
        held = held.filter((given) => !refused.has(given));
        if (first) throw new Irreversible(words.steps.partly(held.length, refused.size, first.message));
      },
      redo: async () => {
        held = held.map((given) => ({...given, claim: steps.now(given.claim)}));
        held.forEach((given) => this.stepOf.set(given, step));
        // What others did since is known then, and no conflict.
        if (held.length <= MOST_READ) await Promise.all(held.map(({claim}) => decisions.refresh(claim)));
        await decisions.again(held);
        this.checkTaken(held);
      },
    };
    all.forEach((given) => this.stepOf.set(given, step));
    steps.add(step);
  }

  /** Gives up what the server refused for good of what was decided again, and throws why. */
  private checkTaken(all: readonly Given[]): void {
    const {decisions} = this.stores;
    const refused = all.flatMap((given) => {
      const failure = decisions.failures.get(given.claim);
      return failure?.given === given && !failure.waits ? [failure] : [];
    });
    refused.forEach(({given}) => decisions.giveUp(given.claim));
    const [first] = refused;
    if (!first) return;
    const taken = all.length - refused.length;
    throw new Irreversible(taken === 0 ? first.reason : words.steps.partlyAgain(taken, refused.length, first.reason));
  }

  /** Takes the newest verdict on a claim back: one's own as the step that it was, another's as a step of its own. */
  async withdraw(claim: Claim): Promise<void> {
    const {claims, decisions, steps} = this.stores;
    const {id} = claim;
    await decisions.settled(id);
    const newest = decisions.newest(id);
    const own = [...this.stepOf].find(
      ([given, step]) => step.decides === 1 && given.claim === id && given.version === newest?.version && steps.has(step),
    );
    if (own) {
      const outcome = await steps.undo(own[1]);
      if (outcome?.error) throw outcome.error;
      return;
    }
    const before = {verdict: claim.verdict, note: newest?.note ?? '', reasons: claim.verdictReasons};
    await steps.while(decisions.withdraw(claim));
    let version = claims.get(id)?.version;
    let given: Given | undefined;
    steps.add({
      what: words.steps.withdrawn(whoSaid(claim)),
      claims: [id],
      decides: 0,
      undo: async () => {
        const {reviews} = await decisions.refresh(id);
        if (reviews[0]?.version !== version) throw new Irreversible(words.steps.decidedSince(reviews[0]?.account ?? null));
        given = decisions.decide(claim, before.verdict, before.note, before.reasons);
        await decisions.settled(id);
        this.checkTaken([given]);
      },
      redo: async () => {
        const refused = given && (await decisions.takeBack([given]));
        for (const error of refused?.values() ?? []) throw error;
        version = claims.get(id)?.version;
      },
    });
  }

  /** Says who said it; throws what the server says against it. */
  correct(claim: Claim, source: CorrectedSource, note: string | null): Promise<void> {
    const {client} = this.stores;
    return this.change(claim.id, words.steps.speaker(whoSaid(claim), nameOf(source)), {
      make: (id, version) => client.correct(id, version, source, note),
      newest: newestCorrection,
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
    return this.marking(claim, words.steps.words(whoSaid(claim)), (id, version) =>
      client.mark(id, version, {action: 'correct', ...places}),
    );
  }

  /** Marks a claim as not a claim. */
  remove(claim: Claim): Promise<void> {
    const {client} = this.stores;
    return this.marking(claim, words.steps.removed(whoSaid(claim)), (id, version) =>
      client.mark(id, version, {action: 'remove'}),
    );
  }

  /** Takes the newest marking of a claim back: one's own as the step that it was, another's as a step of its own. */
  async unmark(claim: Claim): Promise<void> {
    const {client, decisions, steps} = this.stores;
    const {id} = claim;
    await decisions.refresh(id); // the history may not be here yet
    const {markings} = decisions.changes(id);
    const newest = newestMarking({markings});
    const own = newest && this.ownChange(id, newest.version);
    if (own) {
      const outcome = await steps.undo(own);
      if (outcome?.error) throw outcome.error;
      return;
    }
    const {content, cue, source, removed} = claim;
    const again = removed ? ({action: 'remove'} as const) : ({action: 'correct', content, cue, source} as const);
    await this.marking(claim, words.steps.unmarked(whoSaid(claim)), (at, version) => {
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
      newest: (history) => (unmake ? history.markings[0] : newestMarking(history)),
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
      what: words.steps.added(whoSaid(made)),
      claims: [made.id],
      decides: 0,
      madeVersion: () => at.version,
      undo: async () => {
        at = await this.reverse(at.id, at.version, {
          newest: newestMarking,
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
      newest: ({ratings}: ClaimWithReviews) => {
        const undone = new Set(ratings.map(({undoes}) => undoes));
        return ratings.find(({id, undoes}) => undoes === null && !undone.has(id));
      },
      reverse: (history: ClaimWithReviews) => client.rate(history.id, history.version, {undo: true}),
    };
    if ('truth' in rating) {
      await this.change(claim.id, words.steps.rated(rating.truth, whoSaid(claim)), {
        ...kind,
        make: (id, version) => client.rate(id, version, rating),
      });
      return;
    }
    const before = kind.newest({...claim, reviews: [], ...decisions.changes(claim.id)} as ClaimWithReviews);
    const truth = (before?.truth ?? claim.truth) as Truth;
    const note = before?.note;
    await this.change(claim.id, words.steps.unrated(whoSaid(claim)), {
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
    const more = Number(isCounted(claim)) - Number(before !== undefined && isCounted(before));
    if (more !== 0) onCount(more);
    claims.put(claim);
    articles.take(claim);
    await decisions.refresh(claim.id).catch(() => undefined);
  }

  /** Keeps a piece of evidence. */
  async addEvidence(claim: Claim, evidence: NewEvidence): Promise<void> {
    const {evidenceStore, steps} = this.stores;
    const {id} = claim;
    let piece = await steps.while(evidenceStore.add(id, evidence));
    this.texts.set(piece.id, evidence);
    this.addStep(
      words.steps.evidence(whoSaid(claim)),
      () => evidenceStore.undo(steps.now(id), piece.id),
      async () => {
        piece = await evidenceStore.add(steps.now(id), evidence);
        this.texts.set(piece.id, evidence);
      },
      [id],
    );
  }

  /** Takes a piece of evidence away. It can be put back while its text is known here. */
  async removeEvidence(claim: Claim, piece: Evidence): Promise<void> {
    const {evidenceStore, steps} = this.stores;
    const {id} = claim;
    await steps.while(evidenceStore.undo(id, piece.id));
    let now = piece.id;
    this.addStep(
      words.steps.evidenceRemoved(whoSaid(claim)),
      async () => {
        const again = this.texts.get(now) ?? linkOf(piece);
        if (!again) throw new Irreversible(words.steps.textUnknown);
        now = (await evidenceStore.add(steps.now(id), again)).id;
        this.texts.set(now, again);
      },
      () => evidenceStore.undo(steps.now(id), now),
      [id],
    );
  }

  /** Says something about a claim. */
  async comment(claim: Claim, text: string): Promise<void> {
    const {evidenceStore, steps} = this.stores;
    const {id} = claim;
    let made = await steps.while(evidenceStore.addComment(id, text));
    this.addStep(
      words.steps.comment(whoSaid(claim)),
      () => evidenceStore.deleteComment(steps.now(id), made.id),
      async () => {
        made = await evidenceStore.addComment(steps.now(id), text);
      },
      [id],
    );
  }

  /** Says who means to review claims; null for nobody. Gives how many were taken, and what was said against others. */
  async assign(ids: readonly Id[], account: string | null): Promise<{taken: number; refused: string}> {
    const {steps, claims} = this.stores;
    const before = new Map(ids.map((id) => [id, claims.get(id)?.assignee ?? null]));
    const made = await steps.while(this.sendAssignment(ids, account));
    if (made.taken.length > 0) {
      const taken = made.taken.map(({id}) => id);
      const name = made.taken[0]!.assignee;
      const what =
        taken.length === 1 ? whoSaid(made.taken[0]!) : words.sources.claims(taken.length);
      steps.add({
        what: words.steps.assigned(name, what),
        claims: taken,
        decides: 0,
        undo: () => this.unassign(taken, name, before),
        redo: () => this.assignAgain(taken, name),
      });
    }
    return {taken: made.taken.length, refused: made.refused};
  }

  private async unassign(were: readonly Id[], mine: string | null, before: ReadonlyMap<Id, string | null>): Promise<void> {
    const {decisions, steps} = this.stores;
    const ids = were.map((id) => steps.now(id));
    if (ids.length === 1) {
      const now = await decisions.refresh(ids[0]!);
      if (now.assignee !== mine) throw new Irreversible(words.steps.assignedSince(now.assignee));
    }
    const others = new Map<string, Id[]>();
    for (const id of were) {
      const name = before.get(id);
      if (name) others.set(name, [...(others.get(name) ?? []), id]);
    }
    if (mine !== null) await this.sendAssignment(ids, null);
    for (const [name, some] of others) await this.assignAgain(some, name);
  }

  /** Assigns claims as before; throws what the server says against any of it. */
  private async assignAgain(ids: readonly Id[], account: string | null): Promise<void> {
    const now = ids.map((id) => this.stores.steps.now(id));
    const {taken, refused} = await this.sendAssignment(now, account);
    if (!refused) return;
    throw new Irreversible(
      taken.length === 0 ? refused : words.steps.partlyAgain(taken.length, ids.length - taken.length, refused),
    );
  }

  private async sendAssignment(
    ids: readonly Id[],
    account: string | null,
  ): Promise<{taken: readonly Claim[]; refused: string}> {
    const {client, claims} = this.stores;
    const taken: Claim[] = [];
    let refused = '';
    for (let from = 0; from < ids.length; from += MOST_ASSIGNED) {
      const results = await client.assign(ids.slice(from, from + MOST_ASSIGNED), account);
      taken.push(...results.flatMap(({result}) => result ?? []));
      refused ||= results.find(({problem}) => problem)?.problem?.detail ?? '';
    }
    claims.put(...taken);
    return {taken, refused};
  }

  /** Declares that a source is another one. */
  async merge(sort: 'speaker' | 'outlet', from: {id: Id; name: string}, into: {id: Id; name: string}): Promise<SourceDetail> {
    const {client, steps} = this.stores;
    const merged = await steps.while(client.merge(sort, from.id, into.id));
    this.addStep(words.steps.merged(from.name, into.name),
      () => client.unmerge(sort, from.id),
      () => client.merge(sort, from.id, into.id));
    return merged;
  }

  /** Takes a source out again that was merged into another. */
  async unmerge(sort: 'speaker' | 'outlet', member: {id: Id; name: string}, into: {id: Id; name: string}): Promise<void> {
    const {client, steps} = this.stores;
    await steps.while(client.unmerge(sort, member.id));
    this.addStep(words.steps.unmerged(member.name, into.name),
      () => client.merge(sort, member.id, into.id),
      () => client.unmerge(sort, member.id));
  }

  /** Gives claims to another speaker of the same name. */
  async split(speaker: {id: Id; name: string}, claims: readonly Id[]): Promise<SourceDetail> {
    const {client, steps} = this.stores;
    let made = await steps.while(client.split(speaker.id, claims));
    this.addStep(words.steps.split(speaker.name, claims.length),
      () => client.merge('speaker', made.id, speaker.id),
      async () => {
        made = await client.split(speaker.id, claims);
      });
    return made;
  }

  /** Replaces the guidelines. */
  async writeGuidelines(before: Guidelines, text: string): Promise<void> {
    const {client, steps} = this.stores;
    let made = await steps.while(client.writeGuidelines(before.version, text));
    const set = async (to: string) => {
      made = await client.writeGuidelines(made.version, to);
    };
    this.addStep(words.steps.guidelines, () => set(before.text), () => set(text));
  }

  /** Corrects what is known of an article; `told` hears whenever it is changed back or again. */
  async changeArticle(article: ArticleSummary, change: ArticleChange, told: () => void): Promise<void> {
    const {client, steps, articles} = this.stores;
    const {id} = article;
    const before = Object.fromEntries(
      Object.keys(change).map((name) => [name, article[name as keyof ArticleChange] ?? null]),
    ) as ArticleChange;
    let made = await steps.while(client.changeArticle(id, article.version, change));
    articles.put(made);
    const set = async (to: ArticleChange) => {
      made = await client.changeArticle(id, made.version, to);
      articles.put(made);
      told();
    };
    this.addStep(words.steps.article(article.title ?? words.untitled), () => set(before), () => set(change));
  }

  /** Deletes an article with its claims; only administrators can take that back. */
  async deleteArticle({id, version, title}: ArticleSummary, told: () => void): Promise<void> {
    const {client, steps} = this.stores;
    await steps.while(client.deleteArticle(id, version));
    const restore = async () => {
      version = (await client.restoreArticle(id)).version;
      told();
    };
    const remove = async () => {
      await client.deleteArticle(id, version);
      told();
    };
    this.addStep(words.steps.deleted(title ?? words.untitled), restore, remove);
  }

  private addStep(
    what: string,
    back: () => Promise<unknown>,
    again: () => Promise<unknown>,
    claims: readonly Id[] = [],
  ): void {
    const once = (act: () => Promise<unknown>) => async () => void (await asFinal(act));
    this.stores.steps.add({what, claims, decides: 0, undo: once(back), redo: once(again)});
  }
}

/** Does something; what the server refuses for good cannot be done later. */
async function asFinal<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof Refusal ? final(error) : error;
  }
}

function final(error: Refusal): Error {
  return error.status < 500 && error.status !== 401 ? new Irreversible(error.message) : error;
}

/** The newest marking that holds: no undo, and not taken back by one. */
function newestMarking({markings}: Pick<ClaimWithReviews, 'markings'>): MarkingView | undefined {
  const undone = new Set(markings.map(({undoes}) => undoes));
  return markings.find(({id, action}) => action !== 'undo' && !undone.has(id));
}

/** The newest correction that holds: no undo, and not taken back by one. */
function newestCorrection({corrections}: Pick<ClaimWithReviews, 'corrections'>): CorrectionView | undefined {
  const undone = new Set(corrections.map(({undoes}) => undoes));
  return corrections.find(({id, undoes}) => undoes === null && !undone.has(id));
}

function isCounted({removed, withdrawnAt}: Claim): boolean {
  return !removed && withdrawnAt === null;
}

/** What a link or a passage was made of; undefined of a comparison, whose text is not kept. */
function linkOf({name, url, locator, kept, wording}: Evidence): NewEvidence | undefined {
  if (kept === null && (wording !== 'no_source' || url === null)) return undefined;
  return {
    name,
    ...(url === null ? {} : {url}),
    ...(locator === null ? {} : {locator}),
    ...(kept === null ? {} : {text: kept, compare: false}),
  };
}

function nameOf({speaker, description}: CorrectedSource): string {
  return speaker?.name ?? description ?? words.unattributed;
}
