import type {Client} from '../api/client';
import type {Article, Claim, Id, NewMarking, Places} from '../api/types';
import type {Articles} from './articles';
import type {Decisions} from './decisions';
import type {Claims} from './claims';
import {Store} from './store';

/** Says where claims stand, adds those that the engine missed, and removes those that are none. */
export class Marks extends Store {
  /** The claim that was marked last, until something else is done. */
  last: Id | undefined;
  /** Whether a marking is on its way. */
  saving = false;
  /** Why the newest marking was refused. */
  error: string | undefined;

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
    private readonly articles: Articles,
    private readonly decisions: Decisions,
  ) {
    super();
  }

  correct(claim: Claim, places: Places): Promise<boolean> {
    return this.mark(claim.id, {action: 'correct', ...places});
  }

  remove(claim: Claim): Promise<boolean> {
    return this.mark(claim.id, {action: 'remove'});
  }

  /** Takes the newest marking of a claim back. */
  async undo({id}: Claim): Promise<boolean> {
    const done = await this.mark(id, {action: 'undo'});
    if (done) this.last = undefined;
    return done;
  }

  /** Adds a claim to an article; gives it, unless it was refused. */
  async add(article: Article, places: Places): Promise<Claim | undefined> {
    let added: Claim | undefined;
    await this.attempt(async () => {
      added = await this.client.addClaim(article.id, places);
      this.took(added);
    });
    return added;
  }

  private mark(id: Id, marking: NewMarking): Promise<boolean> {
    return this.attempt(async () => {
      await this.decisions.settled(id);
      try {
        this.took(await this.client.mark(id, this.claims.get(id)?.version ?? 0, marking));
      } finally {
        await this.decisions.refresh(id).catch(() => undefined);
      }
    });
  }

  private took(claim: Claim): void {
    this.claims.put(claim);
    this.articles.take(claim);
    this.last = claim.id;
  }

  private async attempt(act: () => Promise<void>): Promise<boolean> {
    this.saving = true;
    this.error = undefined;
    this.changed();
    try {
      await act();
    } catch (error) {
      this.error = (error as Error).message;
    }
    this.saving = false;
    this.changed();
    return this.error === undefined;
  }
}
