import type {Client} from '../api/client';
import type {Article, Claim, Id} from '../api/types';
import {stands, type Claims} from './claims';
import {Store} from './store';

const KEPT = 20;

/** What a new text made of an article's claims. */
export interface News {
  readonly withdrawn: number;
  readonly added: number;
  readonly kept: number;
}

/** The articles read lately, so that the next claim's text is there before it is asked for. */
export class Articles extends Store {
  private readonly byId = new Map<Id, Article>();
  private readonly reading = new Map<Id, Promise<Article>>();
  /** What came of the new texts of articles, until someone has seen it. */
  readonly news = new Map<Id, News>();

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
    this.claims.put(...article.claims, ...article.statements, ...article.withdrawn);
    this.changed();
  }

  /** Shows a claim in its article as it stands now, or not at all if it is none any more. */
  take(claim: Claim): void {
    const article = this.byId.get(claim.article.id);
    // Offsets into another text say nothing about this one.
    if (!article || claim.textVersion !== article.version) return;
    const isStatement = claim.kind === 'statement';
    const others = (claims: readonly Claim[]) => claims.filter(({id}) => id !== claim.id);
    const mine = stands(claim) ? [claim] : [];
    this.byId.set(article.id, {
      ...article,
      claims: inOrder([...others(article.claims), ...(isStatement ? [] : mine)]),
      statements: inOrder([...others(article.statements), ...(isStatement ? mine : [])]),
    });
    this.changed();
  }

  /** Reads an article again that has another text, and notes what became of its claims. */
  async renew(id: Id): Promise<void> {
    const before = this.byId.get(id);
    if (!before || this.reading.has(id)) return;
    const coming = this.client.article(id).finally(() => this.reading.delete(id));
    this.reading.set(id, coming);
    const article = await coming;
    if (article.text !== before.text) {
      const now = new Set(article.claims.map((claim) => claim.id));
      const withdrawn = before.claims.filter((claim) => !now.has(claim.id)).length;
      const known = new Set(before.claims.map((claim) => claim.id));
      const added = article.claims.filter((claim) => !known.has(claim.id)).length;
      this.news.set(id, {withdrawn, added, kept: article.claims.length - added});
    }
    this.put(article);
  }

  /** Forgets what came of an article's new text. */
  seen(id: Id): void {
    this.news.delete(id);
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
