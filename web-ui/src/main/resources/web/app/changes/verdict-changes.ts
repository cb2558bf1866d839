import type {Claim, UnverifiedReason, Verdict} from '../api/types';
import type {Given} from '../stores/decisions';
import {Irreversible, Partly, type Step} from '../stores/steps';
import {whoSaidBriefly} from '../ui/speaker';
import {words} from '../words/words';
import type {Stores} from './stores';

/** The most claims that are read again one by one. */
const MOST_READ = 20;

/** Verdicts, on one claim and on many. */
export class VerdictChanges {
  private readonly stepOf = new Map<Given, Step>();

  constructor(private readonly stores: Stores) {
    stores.decisions.onLost = (given) => {
      const step = this.stepOf.get(given);
      if (step && step.decides === 1) stores.steps.drop(step);
    };
  }

  decide(claim: Claim, verdict: Verdict, note: string, reasons: readonly UnverifiedReason[]): void {
    const {decisions} = this.stores;
    this.addVerdicts(`${words.verdicts[verdict]}: ${whoSaidBriefly(claim)}`, [decisions.decide(claim, verdict, note, reasons)]);
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
      get claims() {
        return held.map(({claim}) => claim);
      },
      get decides() {
        return held.length;
      },
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
        const refused = this.refusedOf(held);
        const [first] = refused.values();
        if (first !== undefined && refused.size === held.length) throw new Irreversible(first);
        held = held.filter((given) => !refused.has(given));
        if (first !== undefined) throw new Partly(words.steps.partlyAgain(held.length, refused.size, first));
      },
    };
    all.forEach((given) => this.stepOf.set(given, step));
    steps.add(step);
  }

  /** Gives up what the server refused for good of what was decided again; the reasons. */
  private refusedOf(all: readonly Given[]): ReadonlyMap<Given, string> {
    const {decisions} = this.stores;
    const refused = new Map<Given, string>();
    for (const given of all) {
      const failure = decisions.failures.get(given.claim);
      if (failure?.given !== given || failure.waits) continue;
      refused.set(given, failure.reason);
      decisions.giveUp(given.claim);
    }
    return refused;
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
      what: words.steps.withdrawn(whoSaidBriefly(claim)),
      claims: [id],
      decides: 0,
      undo: async () => {
        const {reviews} = await decisions.refresh(id);
        if (reviews[0]?.version !== version) throw new Irreversible(words.steps.decidedSince(reviews[0]?.account ?? null));
        given = decisions.decide(claim, before.verdict, before.note, before.reasons);
        await decisions.settled(id);
        for (const reason of this.refusedOf([given]).values()) throw new Irreversible(reason);
      },
      redo: async () => {
        const refused = given && (await decisions.takeBack([given]));
        for (const error of refused?.values() ?? []) throw error;
        version = claims.get(id)?.version;
      },
    });
  }
}
