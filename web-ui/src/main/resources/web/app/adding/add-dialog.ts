import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Article, NewArticle, Status} from '../api/types';
import {chips, signalChip, verdictChip} from '../ui/chip';
import {controls} from '../ui/controls';
import {dialogHead, dialogStyles} from '../ui/dialog';
import {whoSaid} from '../ui/speaker';
import {signals} from '../queue/signals';
import {Pane} from '../workbench/pane';
import {example} from '../words/example';
import {words} from '../words/words';
import './article-form';
import type {ArticleForm} from './article-form';

const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];

/** Takes an article in and shows what came out. What was typed stays when it is closed before. */
@customElement('ws-add')
export class AddDialog extends Pane {
  @state() private busy = false;
  @state() private added: {article: Article; known: boolean} | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('ws-article-form') private form!: ArticleForm;
  @query('.actions button') private onward!: HTMLElement;

  async open(fillIn: 'nothing' | 'example' = 'nothing'): Promise<void> {
    this.added = undefined;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    await this.form.updateComplete;
    if (fillIn === 'example') this.form.fill(example);
    this.form.focus();
  }

  override render() {
    return html`<dialog aria-labelledby="title">
      ${dialogHead(this.added ? words.add.found(this.added.article.claims.length) : words.add.heading)}
      <div class="dialog-body">
        <ws-article-form ?hidden=${this.added} .busy=${this.busy} @submitted=${this.submitted}></ws-article-form>
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

  private async submitted(event: CustomEvent<NewArticle>): Promise<void> {
    this.busy = true;
    try {
      const added = await this.session.add(event.detail);
      this.form.fill({});
      this.added = added;
      await this.updateComplete;
      this.onward.focus({preventScroll: true});
      this.dialog.scrollTop = 0;
    } catch (error) {
      this.form.refuse(error as Error);
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
