import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import type {Article, Id, Span} from '../api/types';
import {barStyles, markBar} from '../marking/mark-bar';
import {selectedSpan} from '../marking/selected';
import {controls} from '../ui/controls';
import {highlightSearch} from '../ui/highlight';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import {articleHead, headStyles, markedIn} from './article-head';
import {printedClaims, printStyles} from './printed';
import {reveal} from './reveal';
import {arrangeSigns, markedText, textStyles} from './text';

/** The current claim in its article. */
@customElement('ws-article')
export class ArticlePane extends Pane {
  @query('h2') private heading!: HTMLElement;
  @query('.scroll') private scroller!: HTMLElement;
  /** What of the text is selected. */
  @state() private selected: Span | undefined;
  @state() private isMarking = false;
  /** Why the selected words were refused. */
  @state() private error = '';
  private readonly follow = () => this.followSelection();
  private hits: string | undefined;
  private hitsIn: Article | undefined;
  private revealed: {article: Id; claim: Id | undefined} | undefined;

  override focus(): void {
    this.heading.focus();
  }

  override render() {
    const {claim, article, failure} = this.session;
    const ref = article ?? claim?.article;
    return html`
      <div class="scroll" tabindex="0" role="group" aria-label=${words.article.scroller}>
        <article aria-labelledby="title" aria-busy=${claim && !article && !failure ? 'true' : 'false'}>
          ${ref ? articleHead(this.session, ref, article) : html`<h2 tabindex="-1" id="title">${words.article.heading}</h2>`}
          ${article ? this.body(article) : this.waiting()} ${article ? printedClaims(article, (claim) => this.session.claims.verdict(claim)) : nothing}
        </article>
      </div>
      ${article && this.selected ? markBar(this.session, article, this.selected, {
            isBusy: this.isMarking,
            error: this.error,
            use: (act) => void this.use(act),
            close: () => this.unselect(),
          }) : nothing}
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.follow);
  }

  private followSelection(): void {
    const {article, mayReview} = this.session;
    const root = this.shadowRoot;
    const span = article && root && mayReview ? selectedSpan(root, article.text) : undefined;
    if (span?.begin === this.selected?.begin && span?.end === this.selected?.end) return;
    this.error = '';
    this.selected = span;
  }

  private async use(act: () => Promise<unknown>): Promise<void> {
    this.isMarking = true;
    this.error = '';
    try {
      await act();
      this.unselect();
    } catch (error) {
      this.error = (error as Error).message;
    }
    this.isMarking = false;
  }

  private unselect(): void {
    getSelection()?.removeAllRanges();
    this.selected = undefined;
  }

  override firstUpdated(): void {
    // Where panes are shown one at a time, this one may get its claim before it gets its size.
    new ResizeObserver(() => {
      arrangeSigns(this.renderRoot.querySelector('.text'));
      this.reveal();
    }).observe(this.scroller);
  }

  override updated(changes: PropertyValues): void {
    super.updated(changes);
    arrangeSigns(this.renderRoot.querySelector('.text'));
    const hits = this.session.queue.filter.q;
    if (hits !== this.hits || this.session.article !== this.hitsIn) {
      [this.hits, this.hitsIn] = [hits, this.session.article];
      highlightSearch(this.renderRoot.querySelector('.text'), hits);
    }
    this.reveal();
  }

  private body(article: Article) {
    const {current, claims} = this.session;
    const judged = markedIn(article, this.session).map((claim) => [claim, claims.verdict(claim)] as const);
    const verdicts = judged.map(([, verdict]) => verdict).join();
    const text = guard([article, current, verdicts], () => markedText(article.text, judged, current));
    return html`${this.news(article)} ${this.notHere(article)} ${this.problems(article)}
      <div class="text" @click=${this.clicked} @mouseover=${this.pointed} @mouseleave=${this.pointed}>${text}</div>`;
  }

  /** Says that the text is another one than it was, and what became of the claims. */
  private news({id}: Article) {
    const {articles} = this.session;
    const news = articles.news.get(id);
    if (!news) return nothing;
    return html`<div class="news" role="status">
      <p><b>${words.article.newText}</b> ${words.article.becameOf(news.kept, news.withdrawn, news.added)}</p>
      <button @click=${() => articles.seen(id)}>${words.article.understood}</button>
    </div>`;
  }

  /** Says that the claim is not in this text. */
  private notHere(article: Article) {
    const {claim} = this.session;
    if (!claim || claim.withdrawnAt === null || claim.removed || article.id !== claim.article.id) return nothing;
    return html`<p class="news">${words.article.notInText}</p>`;
  }

  private problems({problems}: Article) {
    if (problems.length === 0) return nothing;
    return html`<details>
      <summary>${words.article.problems(problems.length)}</summary>
      <ul>
        ${problems.map((problem) => html`<li dir="auto">${problem.message}</li>`)}
      </ul>
    </details>`;
  }

  private waiting() {
    const {current, failure} = this.session;
    if (current === undefined) return html`<p class="muted">${words.article.none}</p>`;
    if (!failure) return html`<p class="muted">${words.article.loading}</p>`;
    return html`<div role="alert">
      <p>${words.article.failed} ${failure}</p>
      <button @click=${() => this.session.look(current, 'none')}>${words.tryAgain}</button>
    </div>`;
  }

  private clicked(event: MouseEvent): void {
    const id = (event.target as Element).closest<HTMLElement>('.other, .sign')?.dataset['claim'];
    const claim = id && this.session.claims.get(Number(id));
    if (claim && getSelection()?.isCollapsed !== false) this.session.goTo(claim);
  }

  /** Shows the parts of a claim together while one of them is pointed at. */
  private pointed(event: MouseEvent): void {
    const claim = (event.target as Element).closest<HTMLElement>('.other')?.dataset['claim'];
    for (const part of this.renderRoot.querySelectorAll<HTMLElement>('.other')) {
      part.classList.toggle('linked', claim !== undefined && part.dataset['claim'] === claim);
    }
  }

  /** Scrolls the current claim into view once. */
  private reveal(): void {
    const {article, current} = this.session;
    if (!article || this.scroller.clientHeight === 0 || this.revealed?.claim === current) return;
    const gently = this.revealed?.article === article.id;
    this.revealed = {article: article.id, claim: current};
    if (!gently) this.scroller.scrollTop = 0;
    reveal(this.scroller, [...this.renderRoot.querySelectorAll('.text mark')], gently);
  }

  static override styles = [
    controls,
    headStyles,
    textStyles,
    printStyles,
    barStyles,
    css`
      :host {
        position: relative;
        display: block;
        min-height: 0;
      }

      .scroll:focus-visible {
        outline-offset: -2px;
      }

      .scroll {
        height: 100%;
        overflow-y: auto;
      }

      article {
        max-width: 42rem;
        margin-inline: auto;
        padding: 1.5rem 1.75rem 8rem 3.125rem;
      }

      @media (width < 44rem) {
        article {
          --sign-step: 0.55rem;

          padding-inline: 2.25rem 1.25rem;
        }

        /* There the signs stand on the other side. */
        article:has(.text p:dir(rtl)) {
          padding-inline: 2.25rem;
        }
      }

      .news {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 1rem;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--care);
        border-radius: var(--radius);
        background: var(--care-fill);
        color: var(--care);
        font-size: var(--small);
      }

      details {
        margin-block-end: 1rem;
        padding: 0.5rem 0.75rem;
        border-radius: var(--radius);
        background: var(--care-fill);
        color: var(--care);
        font-size: var(--small);
      }

      details ul {
        padding-inline-start: 1.25rem;
      }
    `,
  ];
}
