import type {Client} from '../api/client';
import type {Article, Claim, Id} from '../api/types';
import type {Claims} from './claims';
import {Store} from './store';

const KEPT = 20;

/** The articles read lately, so that the next claim's text is there before it is asked for. */
export class Articles extends Store {
  private readonly byId = new Map<Id, Article>();
  private readonly reading = new Map<Id, Promise<Article>>();

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
  ) {
    super();
  }

  get(id: Id): Article | undefined {
    return this.byId.get(id);
  }

  put(article: Article): void {
    this.byId.delete(article.id);
    this.byId.set(article.id, article);
    for (const id of this.byId.keys()) {
      if (this.byId.size <= KEPT) break;
      this.byId.delete(id);
    }
    this.claims.put(...article.claims, ...article.statements);
    this.changed();
  }

  /** Shows a claim in its article as it stands now, or not at all if it is none any more. */
  take(claim: Claim): void {
    const article = this.byId.get(claim.article.id);
    if (!article) return;
    const isStatement = claim.kind === 'statement';
    const others = (claims: readonly Claim[]) => claims.filter(({id}) => id !== claim.id);
    const mine = claim.removed ? [] : [claim];
    this.byId.set(article.id, {
      ...article,
      claims: inOrder([...others(article.claims), ...(isStatement ? [] : mine)]),
      statements: inOrder([...others(article.statements), ...(isStatement ? mine : [])]),
    });
    this.changed();
  }

  /** Reads the article unless it is here or on its way. */
  async want(id: Id): Promise<Article> {
    const known = this.byId.get(id);
    if (known) return known;
    let coming = this.reading.get(id);
    if (!coming) {
      coming = this.client.article(id).finally(() => this.reading.delete(id));
      this.reading.set(id, coming);
    }
    const article = await coming;
    this.put(article);
    return article;
  }
}

function inOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => (a.content[0]?.begin ?? 0) - (b.content[0]?.begin ?? 0));
}
