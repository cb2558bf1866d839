import type {Claim, Id} from '../api/types';
import {Irreversible, Partly} from '../stores/steps';
import {whoSaidBriefly} from '../ui/speaker';
import {words} from '../words/words';
import type {Stores} from './stores';

/** The most that the server takes at once. */
const MOST_ASSIGNED = 200;

/** Who is to review which claims. */
export class AssignmentChanges {
  constructor(private readonly stores: Stores) {}

  /** Says who means to review claims; null for nobody. Gives how many were taken, and what was said against others. */
  async assign(ids: readonly Id[], account: string | null): Promise<{taken: number; refused: string}> {
    const {steps, claims} = this.stores;
    const before = new Map(ids.map((id) => [id, claims.get(id)?.assignee ?? null]));
    const made = await steps.while(this.sendAssignment(ids, account));
    if (made.taken.length > 0) this.addStep(made.taken, before);
    return {taken: made.taken.length, refused: made.refused};
  }

  private addStep(made: readonly Claim[], before: ReadonlyMap<Id, string | null>): void {
    const {steps} = this.stores;
    const name = made[0]!.assignee;
    let held = made.map(({id}) => id);
    steps.add({
      what: words.steps.assigned(name, held.length === 1 ? whoSaidBriefly(made[0]!) : words.sources.claims(held.length)),
      get claims() {
        return held;
      },
      decides: 0,
      undo: () => this.unassign(held, name, before),
      redo: async () => {
        const {taken, refused} = await this.assignAgain(held, name);
        held = held.filter((id) => taken.some((claim) => claim.id === steps.now(id)));
        if (refused) throw new Partly(refused);
      },
    });
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
    for (const [name, some] of others) {
      const {refused} = await this.assignAgain(some, name);
      if (refused) throw new Irreversible(refused);
    }
  }

  /** Assigns claims as before: those that were taken, and what is said against others; throws where none was. */
  private async assignAgain(ids: readonly Id[], account: string | null): Promise<{taken: readonly Claim[]; refused?: string}> {
    const now = ids.map((id) => this.stores.steps.now(id));
    const {taken, refused} = await this.sendAssignment(now, account);
    if (!refused) return {taken};
    if (taken.length === 0) throw new Irreversible(refused);
    return {taken, refused: words.steps.partlyAgain(taken.length, ids.length - taken.length, refused)};
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
}
