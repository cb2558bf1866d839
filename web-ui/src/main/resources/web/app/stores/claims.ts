import type {Claim, Id, Verdict} from '../api/types';
import {Store} from './store';

/** Whether it counts as a claim of the text, so that people can decide about it. */
export function stands({removed, withdrawnAt}: Claim): boolean {
  return !removed && withdrawnAt === null;
}

/** Every claim that the page has seen, newest version only, with the verdicts that are on their way. */
export class Claims extends Store {
  private readonly byId = new Map<Id, Claim>();
  /** The number of the newest text of each article that a claim was seen to stand in. */
  private readonly texts = new Map<Id, number>();
  private readonly pending = new Map<Id, Verdict>();

  get(id: Id): Claim | undefined {
    return this.byId.get(id);
  }

  /** Who means to review claims, or rated them. */
  get people(): readonly string[] {
    return [...this.byId.values()].flatMap(({assignee, ratedBy}) => [assignee, ratedBy].filter((name) => name !== null));
  }

  /** Any claim of the article. */
  ofArticle(article: Id): Claim | undefined {
    return [...this.byId.values()].find((claim) => claim.article.id === article);
  }

  /** The number of the newest text of an article, as far as its claims tell. */
  textOf(article: Id): number {
    return this.texts.get(article) ?? 0;
  }

  /** Takes claims in; an older version never replaces a newer one. */
  put(...claims: readonly Claim[]): void {
    for (const claim of claims) {
      const known = this.byId.get(claim.id);
      if (!known || claim.version >= known.version) this.byId.set(claim.id, claim);
      const {id} = claim.article;
      this.texts.set(id, Math.max(this.texts.get(id) ?? 0, claim.textVersion));
    }
    this.changed();
  }

  /** The verdict to show: the one being saved, else the one that the server has. */
  verdict(claim: Claim): Verdict {
    return this.pending.get(claim.id) ?? this.byId.get(claim.id)?.verdict ?? claim.verdict;
  }

  isSaving(id: Id): boolean {
    return this.pending.has(id);
  }

  expect(id: Id, verdict: Verdict): void {
    this.pending.set(id, verdict);
    this.changed();
  }

  settle(id: Id): void {
    this.pending.delete(id);
    this.changed();
  }
}
