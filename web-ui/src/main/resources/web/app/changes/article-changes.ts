import type {ArticleChange, ArticleSummary, Guidelines} from '../api/types';
import {words} from '../words/words';
import {stepOf} from './step-of';
import type {Stores} from './stores';

/** Articles, and the guidelines of the newsroom. */
export class ArticleChanges {
  constructor(private readonly stores: Stores) {}

  /** Replaces the guidelines. */
  async writeGuidelines(before: Guidelines, text: string): Promise<void> {
    const {client, steps} = this.stores;
    let made = await steps.while(client.writeGuidelines(before.version, text));
    const set = async (to: string) => {
      made = await client.writeGuidelines(made.version, to);
    };
    steps.add(stepOf(words.steps.guidelines, () => set(before.text), () => set(text)));
  }

  /** Corrects what is known of an article; `told` hears whenever it is changed back or again. */
  async change(article: ArticleSummary, change: ArticleChange, told: () => void): Promise<void> {
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
    steps.add(stepOf(words.steps.article(article.title ?? words.untitled), () => set(before), () => set(change)));
  }

  /** Deletes an article with its claims; only administrators can take that back. */
  async delete({id, version, title}: ArticleSummary, told: () => void): Promise<void> {
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
    steps.add(stepOf(words.steps.deleted(title ?? words.untitled), restore, remove));
  }
}
