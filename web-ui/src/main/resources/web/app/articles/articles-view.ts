import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ArticleFilter, ArticleSummary, Id} from '../api/types';
import {addressOf} from '../routing/address';
import {Pane} from '../session/pane';
import {controls} from '../ui/controls';
import {safeLink} from '../ui/speaker';
import {when, words} from '../words/words';
import './article-edit-form';
import type {ArticleEditForm} from './article-edit-form';

const PAUSE = 250;
const PAGE_SIZE = 50;
const PROGRESS = ['open', 'done', 'empty'] as const;

/** All articles: what is known of each, how far its review is, and the ways to correct and to delete it. */
@customElement('ws-articles')
export class ArticlesView extends Pane {
  @state() private filter: ArticleFilter = {};
  @state() private items: readonly ArticleSummary[] = [];
  @state() private next: string | null = null;
  @state() private isRead = false;
  @state() private failure = '';
  @state() private editing: Id | undefined;
  /** The article whose deletion is asked about. */
  @state() private doomed: Id | undefined;
  @query('h2') private heading!: HTMLElement;
  @query('ws-article-edit') private form!: ArticleEditForm | null;
  private timer = 0;
  private asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read(true);
  }

  override focus(): void {
    this.heading.focus();
  }

  override render() {
    const say = words.articles;
    const {filter} = this;
    return html`<div class="page">
      <h2 tabindex="-1">${say.heading}</h2>
      <div class="filters" role="search">
        <label class="unseen" for="q">${say.search}</label>
        <input id="q" type="search" autocomplete="off" placeholder=${say.search} @input=${this.typed} />
        <div class="facets" role="group" aria-label=${say.progress}>
          ${PROGRESS.map(
            (progress) => html`<button
              aria-pressed=${filter.progress === progress ? 'true' : 'false'}
              @click=${() => this.choose({progress: filter.progress === progress ? undefined : progress})}
            >
              ${say.progresses[progress]}
            </button>`,
          )}
          <button
            aria-pressed=${filter.undated ? 'true' : 'false'}
            @click=${() => this.choose({undated: filter.undated ? undefined : true})}
          >
            ${say.undated}
          </button>
        </div>
      </div>
      ${this.failure
        ? html`<p role="alert">${this.failure} <button @click=${() => this.read(true)}>${words.tryAgain}</button></p>`
        : nothing}
      <ul>
        ${repeat(
          this.items,
          ({id}) => id,
          (article) => html`<li>${this.editing === article.id ? this.edit(article) : this.row(article)}</li>`,
        )}
      </ul>
      ${this.isRead || this.failure ? nothing : html`<p class="muted">${words.loading}</p>`}
      ${this.isRead && this.items.length === 0 ? html`<p class="muted">${say.none}</p>` : nothing}
      ${this.next ? html`<p><button @click=${() => this.read(false)}>${words.queue.more}</button></p>` : nothing}
    </div>`;
  }

  private row(article: ArticleSummary) {
    const say = words.articles;
    const {id, title, outlet, byline, published, url, createdAt, claims, reviewed, unattributed} = article;
    const link = safeLink(url);
    const facts = [outlet ?? say.noOutlet, published ? when(published) : say.noDate, byline].filter(Boolean);
    const name = title ?? words.untitled;
    return html`<div class="about">
        <h3 dir="auto"><a href=${addressOf({claim: undefined, filter: {article: id}})}>${name}</a></h3>
        <p class="facts muted">
          ${facts.map((fact) => html`<bdi>${fact}</bdi>`)}
          ${link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${words.article.original}</a>` : nothing}
          <span>${say.added(when(createdAt))}</span>
        </p>
      </div>
      <div class="progress">
        <meter min="0" max=${Math.max(claims, 1)} .value=${reviewed} aria-label=${say.reviewedOf(name)}></meter>
        <span class="muted">${claims === 0 ? say.noClaims : say.reviewed(reviewed, claims)}</span>
        ${unattributed > 0 ? html`<span class="muted">${words.add.tally.unattributed(unattributed)}</span>` : nothing}
      </div>
      ${this.session.mayEdit ? this.ways(article, name) : nothing}`;
  }

  private ways(article: ArticleSummary, name: string) {
    const say = words.articles;
    if (this.doomed === article.id) {
      return html`<div class="ways doom" role="alertdialog" aria-label=${say.deleteQuestion(name)}>
        <span>${say.deleteQuestion(name)} ${article.claims > 0 ? say.withClaims(article.claims) : nothing}</span>
        <button class="danger" @click=${() => this.delete(article)}>${say.delete}</button>
        <button @click=${() => (this.doomed = undefined)}>${words.cancel}</button>
      </div>`;
    }
    return html`<p class="ways">
      <button class="link" aria-label=${say.editOf(name)} @click=${() => this.open(article.id)}>${say.edit}</button>
      <button class="link" aria-label=${say.deleteOf(name)} @click=${() => (this.doomed = article.id)}>${say.delete}</button>
    </p>`;
  }

  private edit(article: ArticleSummary) {
    return html`<ws-article-edit
      .session=${this.session}
      .article=${article}
      @changed=${(event: CustomEvent<Id>) => this.reread(event.detail)}
      @done=${() => (this.editing = undefined)}
    ></ws-article-edit>`;
  }

  private async open(id: Id): Promise<void> {
    this.editing = id;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  private async delete(article: ArticleSummary): Promise<void> {
    this.doomed = undefined;
    const {session} = this;
    const isDone = await session.attempt(
      session.changes.articles.delete(article, () => void this.read(true)),
      words.articles.deleted(article.title ?? words.untitled),
    );
    if (isDone) await this.read(true);
  }

  private choose(part: {[name in keyof ArticleFilter]: ArticleFilter[name] | undefined}): void {
    const wanted = Object.entries({...this.filter, ...part}).filter(([, value]) => value !== undefined && value !== '');
    this.filter = Object.fromEntries(wanted);
    void this.read(true);
  }

  private typed(event: Event): void {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.choose({q}), PAUSE);
  }

  /** Reads what is in the list again: an article was changed, or a change of it taken back. */
  private async reread(_: Id): Promise<void> {
    await this.read(true);
  }

  private async read(isAnew: boolean): Promise<void> {
    const asked = ++this.asked;
    const {client} = this.session;
    try {
      const page = await client.articles(this.filter, PAGE_SIZE, isAnew ? undefined : (this.next ?? undefined));
      if (asked !== this.asked) return;
      this.items = isAnew ? page.items : [...this.items, ...page.items];
      this.next = page.next;
      this.failure = '';
      this.isRead = true;
    } catch (error) {
      if (asked === this.asked) this.failure = (error as Error).message;
    }
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .page {
        display: grid;
        gap: 1rem;
        max-width: 60rem;
        margin-inline: auto;
        padding: 1.5rem 1rem 4rem;
      }

      h2 {
        font: 700 var(--larger) / 1.25 var(--serif);
      }

      .filters,
      .facets {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }

      .filters input {
        flex: 1 1 16rem;
        width: auto;
      }

      .facets [aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }

      ul {
        display: grid;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 13rem;
        gap: 0.25rem 1.5rem;
        align-items: center;
        padding-block: 0.75rem;
        border-block-end: 1px solid var(--line);
      }

      li > :only-child,
      .ways {
        grid-column: 1 / -1;
      }

      h3 {
        font: 600 1rem/1.35 var(--serif);
        overflow-wrap: anywhere;
      }

      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75rem;
        font-size: var(--small);
        overflow-wrap: anywhere;
      }

      .facts a {
        min-height: 1.5rem;
      }

      .progress {
        display: grid;
        font-size: var(--small);
        font-variant-numeric: tabular-nums;
      }

      meter {
        width: 100%;
        height: 0.75rem;
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        align-items: center;
        font-size: var(--small);
      }

      .doom {
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--bad);
        border-radius: var(--radius);
      }

      .danger {
        border-color: var(--bad);
        color: var(--bad);
      }

      @media (width < 44rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
}
