import type {Client} from '../api/client';
import type {Article, Id} from '../api/types';
import {Store} from '../stores/store';
import {words} from '../words/words';

/** A file on its way to the server, and what came of it. */
export interface Item {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'added' | 'known' | 'failed';
  readonly article?: Article;
  readonly error?: string;
}

const AT_ONCE = 2;
const HTML = /\.x?html?$/i;
const MARKDOWN = /\.(md|markdown)$/i;
const TEXT = /\.te?xt$/i;

/** Several files that are added one after the other, each with its own outcome. */
export class Batch extends Store {
  items: readonly Item[] = [];

  constructor(
    private readonly client: Client,
    private readonly added: (article: Article, known: boolean) => void,
  ) {
    super();
  }

  get isDone(): boolean {
    return this.items.every(({state}) => state !== 'waiting' && state !== 'reading');
  }

  /** The articles that came out, in the order of the files. */
  get articles(): readonly Id[] {
    return this.items.flatMap(({article}) => (article ? [article.id] : []));
  }

  async add(files: readonly File[]): Promise<void> {
    const first = this.items.length;
    this.items = [...this.items, ...files.map(({name}) => ({name, state: 'waiting' as const}))];
    this.changed();
    let next = 0;
    const work = async (): Promise<void> => {
      for (let i = next++; i < files.length; i = next++) await this.read(files[i]!, first + i);
    };
    await Promise.all(Array.from({length: AT_ONCE}, work));
  }

  clear(): void {
    this.items = [];
    this.changed();
  }

  private async read(file: File, at: number): Promise<void> {
    const {name} = file;
    this.put(at, {name, state: 'reading'});
    try {
      const {article, known} = await this.send(name, await file.text());
      this.put(at, {name, state: known ? 'known' : 'added', article});
      this.added(article, known);
    } catch (error) {
      this.put(at, {name, state: 'failed', error: (error as Error).message});
    }
  }

  private send(name: string, content: string): Promise<{article: Article; known: boolean}> {
    if (!content.trim()) throw new Error(words.files.empty);
    if (HTML.test(name)) return this.client.addPage({format: 'html', content});
    if (MARKDOWN.test(name)) return this.client.addPage({format: 'markdown', content});
    if (TEXT.test(name)) return this.client.add({text: content, title: name.replace(TEXT, '')});
    throw new Error(words.files.unknown);
  }

  private put(at: number, item: Item): void {
    this.items = this.items.map((other, i) => (i === at ? item : other));
    this.changed();
  }
}
