import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Article, NewArticle, Status} from '../api/types';
import {chips, signalChip, verdictChip} from '../ui/chip';
import {controls} from '../ui/controls';
import {dialogHead, dialogStyles} from '../ui/dialog';
import {whoSaid} from '../ui/speaker';
import {signals} from '../queue/signals';
import {Pane} from '../session/pane';
import {example} from '../words/example';
import {words} from '../words/words';
import './article-form';
import type {ArticleForm} from './article-form';
import {Batch} from './batch';
import './file-drop';
import type {FileDrop} from './file-drop';
import './link-form';
import type {LinkForm} from './link-form';

const WAYS = ['text', 'files', 'link'] as const;
type Way = (typeof WAYS)[number];
const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];

/** Takes an article in and shows what came out. What was typed stays when it is closed before. */
@customElement('ws-add')
export class AddDialog extends Pane {
  @state() private busy = false;
  @state() private added: {article: Article; known: boolean} | undefined;
  private batch!: Batch;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('ws-article-form') private form!: ArticleForm;
  @query('ws-file-drop') private files!: FileDrop;
  @query('ws-link-form') private link!: LinkForm;
  @state() private way: Way = 'text';
  @query('.actions button') private onward!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.batch ??= new Batch(this.session.client, (article, known) => void this.session.took(article, known));
  }

  async open(fillIn: 'nothing' | 'example' = 'nothing'): Promise<void> {
    this.added = undefined;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    await this.form.updateComplete;
    this.form.restore();
    if (fillIn === 'example') {
      this.form.fill(example);
      this.way = 'text';
    }
    this.focusWay();
  }

  /** Reads files that were dropped on the page. */
  async take(files: readonly File[]): Promise<void> {
    this.way = 'files';
    await this.open();
    await this.batch.add(files);
  }

  private async choose(way: Way): Promise<void> {
    this.way = way;
    await this.updateComplete;
    this.focusWay();
  }

  private focusWay(): void {
    ({text: this.form, files: this.files, link: this.link})[this.way].focus();
  }

  override render() {
    return html`<dialog aria-labelledby="title">
      ${dialogHead(this.added ? words.add.found(this.added.article.claims.length) : words.add.heading)}
      <div class="dialog-body">
        <div class="ways" role="group" aria-label=${words.add.ways} ?hidden=${this.added}>
          ${WAYS.map(
            (way) => html`<button
              aria-pressed=${way === this.way ? 'true' : 'false'}
              @click=${() => this.choose(way)}
            >
              ${words.add.way[way]}
            </button>`,
          )}
        </div>
        <ws-article-form
          ?hidden=${this.added || this.way !== 'text'}
          .busy=${this.busy}
          .drafts=${this.session.drafts}
          @submitted=${this.submitted}
        ></ws-article-form>
        <ws-file-drop
          ?hidden=${this.added || this.way !== 'files'}
          .batch=${this.batch}
          @review=${(event: CustomEvent<Article>) => this.review(event.detail)}
        ></ws-file-drop>
        <ws-link-form
          ?hidden=${this.added || this.way !== 'link'}
          .busy=${this.busy}
          @fetched=${this.fetched}
        ></ws-link-form>
        ${this.added ? this.outcome(this.added) : nothing}
      </div>
    </dialog>`;
  }

  private outcome({article, known}: {article: Article; known: boolean}) {
    const say = words.add;
    const {claims, problems} = article;
    const shares = STATUSES.map(
      (status) => [status, claims.filter((claim) => claim.attribution.status === status).length] as const,
    ).filter(([, n]) => n > 0);
    return html`
      ${known ? html`<p>${say.known}</p>` : nothing}
      ${claims.length === 0 ? html`<p>${say.foundNone}</p>` : nothing}
      <p class="muted">${shares.map(([status, n]) => say.tally[status](n)).join(' · ')}</p>
      ${problems.map(({message}) => html`<p class="problem" dir="auto">${message}</p>`)}
      <ol>
        ${claims.map(
          (claim) => html`<li>
            <p><bdi class="name">${whoSaid(claim)}</bdi></p>
            <p class="words" dir="auto">${claim.text}</p>
            <p class="chips">
              ${claim.verdict === 'unreviewed' ? nothing : verdictChip(claim.verdict)}
              ${signals(claim).map(signalChip)}
            </p>
          </li>`,
        )}
      </ol>
      <p class="actions">
        ${claims.length > 0
          ? html`<button class="primary" @click=${() => this.review(article)}>${say.review}</button>`
          : nothing}
        <button @click=${() => this.another()}>${say.another}</button>
      </p>
    `;
  }

  private submitted(event: CustomEvent<NewArticle>): Promise<void> {
    return this.send(this.form, async () => {
      const added = await this.session.add(event.detail);
      this.form.fill({});
      return added;
    });
  }

  private fetched(event: CustomEvent<string>): Promise<void> {
    return this.send(this.link, async () => {
      const added = await this.session.client.fetchArticle(event.detail);
      await this.session.took(added.article, added.known);
      return added;
    });
  }

  private async send(
    form: {refuse(error: Error): void},
    add: () => Promise<{article: Article; known: boolean}>,
  ): Promise<void> {
    this.busy = true;
    try {
      this.added = await add();
      await this.updateComplete;
      this.onward.focus({preventScroll: true});
      this.dialog.scrollTop = 0;
    } catch (error) {
      form.refuse(error as Error);
    } finally {
      this.busy = false;
    }
  }

  private review(article: Article): void {
    this.dialog.close();
    void this.session.review(article);
    this.dispatchEvent(new CustomEvent('opened'));
  }

  private another(): void {
    void this.open();
  }

  static override styles = [
    controls,
    chips,
    dialogStyles,
    css`
      [hidden] {
        display: none;
      }

      .ways {
        display: flex;
        padding: 0.1875rem;
        border-radius: var(--radius);
        background: var(--sunken);
      }

      .ways[hidden] {
        display: none;
      }

      .ways button {
        flex: 1;
        border-color: transparent;
        background: transparent;
        color: var(--muted);
      }

      .ways [aria-pressed='true'] {
        border-color: var(--line);
        background: var(--raised);
        color: var(--ink);
      }

      ol {
        display: grid;
        list-style: none;
        border-block-start: 1px solid var(--line);
      }

      li {
        display: grid;
        gap: 0.25rem;
        padding-block: 0.75rem;
        border-block-end: 1px solid var(--line);
      }

      .name {
        font-weight: 600;
      }

      .words {
        font-family: var(--serif);
        overflow-wrap: anywhere;
      }

      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }

      .problem {
        color: var(--care);
        font-size: var(--small);
      }

      .actions {
        position: sticky;
        inset-block-end: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        margin-block: -1rem -1.25rem;
        padding-block: 1rem 1.25rem;
        background: var(--surface);
      }
    `,
  ];
}
