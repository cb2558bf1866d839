import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {REPORTS, usualReports} from '../api/reports';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import './filters';
import type {Filters} from './filters';
import {highlightSearch} from '../ui/highlight';
import {foot, footStyles} from './foot';
import {row, rowStyles} from './row';
import {scrollTo, windowOf, type Window} from './window';

/** How many rows before the end more are asked for. */
const NEAR_THE_END = 40;

/** The claims to review, of which only those in sight are drawn. Says `opened` when one is chosen here. */
@customElement('ws-queue')
export class QueuePane extends Pane {
  @query('ws-filters') private filters!: Filters;
  @query('.row[aria-current]') private currentRow!: HTMLElement | null;
  @query('.list') private list!: HTMLElement | null;
  @query('ol') private rows!: HTMLElement | null;
  private shown: number | undefined;
  private drawn: Window = {from: 0, to: 20};
  private rowHeight = 0;
  private hadRow = false;
  /** Whether the selected claims are being assigned. */
  @state() private isAssigning = false;

  /** Puts the focus into the search field. */
  search(): void {
    this.filters.focus();
  }

  override focus(): void {
    (this.currentRow ?? this.list)?.focus();
  }

  override render() {
    const {queue} = this.session;
    const {from, to} = this.drawn;
    return html`
      <header>
        <h2 class="unseen">${words.queue.heading}</h2>
        <ws-filters .session=${this.session} @entered=${() => this.focus()}></ws-filters>
        ${this.oneArticle()}
      </header>
      <div class="list" tabindex="-1" @scroll=${this.scrolled}>
        <ol aria-label=${words.queue.heading} @click=${this.clicked}>
          ${repeat(
            queue.items(from, to),
            (claim) => claim.id,
            (claim, i) => html`<li aria-setsize=${queue.ids.length} aria-posinset=${from + i + 1}>
              ${row(claim, this.session)}
            </li>`,
          )}
        </ol>
        ${this.ending()}
      </div>
      ${this.notInList()}
      ${this.fresh()}
      ${foot(this.session, {isOpen: this.isAssigning, toggle: () => void this.assign()})}
    `;
  }

  override firstUpdated(): void {
    new ResizeObserver(() => this.requestUpdate()).observe(this.list!);
  }

  override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    this.hadRow = this.shadowRoot?.activeElement?.matches('.row') ?? false;
    if (this.session.selection.size === 0) this.isAssigning = false;
    if (!this.list || !this.rowHeight) return;
    const {queue, current} = this.session;
    const at = queue.indexOf(current);
    if (current !== this.shown && at >= 0 && this.list.clientHeight > 0) {
      this.shown = current;
      this.stretch();
      this.list.scrollTop = scrollTo(at, this.list.scrollTop, this.list.clientHeight, this.rowHeight);
    }
    this.drawn = windowOf(this.list.scrollTop, this.list.clientHeight, this.rowHeight, queue.ids.length);
  }

  override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.stretch();
    const height = this.rows?.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (height > 0 && height !== this.rowHeight) {
      this.rowHeight = height;
      this.requestUpdate();
    }
    highlightSearch(this.rows, this.session.queue.filter.q);
    if (this.hadRow && this.shadowRoot?.activeElement !== this.currentRow) this.focus();
  }

  /** Opens or closes the form for who is to review the selected claims. */
  private async assign(): Promise<void> {
    this.isAssigning = !this.isAssigning;
    await this.updateComplete;
    if (this.isAssigning) this.renderRoot.querySelector<HTMLElement>('ws-assign-form')?.focus();
    else this.renderRoot.querySelector<HTMLElement>('.marked [aria-expanded]')?.focus();
  }

  /** Gives the list the length that it would have with all its rows. */
  private stretch(): void {
    if (!this.rows) return;
    const count = this.session.queue.ids.length;
    this.rows.style.paddingBlockStart = `${this.drawn.from * this.rowHeight}px`;
    this.rows.style.paddingBlockEnd = `${Math.max(0, count - this.drawn.to) * this.rowHeight}px`;
  }

  private oneArticle() {
    const {queue, claims} = this.session;
    if (queue.filter.article === undefined) return nothing;
    const title = claims.ofArticle(queue.filter.article)?.article.title ?? words.untitled;
    return html`<p class="only">
      <span class="title" dir="auto" title=${title}>${words.queue.oneArticle(title)}</span>
      <button class="link" @click=${() => this.session.search({verdict: 'unreviewed'})}>
        ${words.queue.allArticles}
      </button>
    </p>`;
  }

  /** Says that the claim that is open was not chosen here. */
  private notInList() {
    const {queue, claim} = this.session;
    if (!claim || queue.loading || !queue.loaded || queue.hasMore || queue.indexOf(claim.id) >= 0) return nothing;
    return html`<p class="not-in-list muted">${words.queue.notInList}</p>`;
  }

  private fresh() {
    const {fresh} = this.session.live;
    if (fresh === 0) return nothing;
    return html`<button class="fresh" @click=${() => this.session.showFresh()}>
      ${words.queue.fresh(fresh)} · ${words.queue.showFresh} ${key('fresh')}
    </button>`;
  }

  private ending() {
    const {queue, used} = this.session;
    const say = words.queue;
    if (queue.failure) {
      return html`<div class="ending" role="alert">
        <p>${say.failed}<br />${queue.failure}</p>
        <button @click=${() => this.session.search(queue.filter)}>${words.tryAgain}</button>
      </div>`;
    }
    if (queue.loading) return html`<p class="ending muted">${say.loading}</p>`;
    if (queue.hasMore) {
      return html`<p class="ending"><button @click=${() => queue.more()}>${say.more}</button></p>`;
    }
    if (queue.ids.length > 0) return this.leftOut();
    if (used === false) return html`<p class="ending muted">${say.noneYet}</p>`;
    const {article, verdict, sort: _, ...others} = queue.filter;
    if (article !== undefined && verdict === 'unreviewed' && Object.keys(others).length === 0) {
      return html`<div class="ending">
        <p class="muted">${say.articleDone}</p>
        <button @click=${() => this.session.search({article})}>${say.showReviewed}</button>
      </div>`;
    }
    if (!queue.isFiltered && queue.filter.verdict === 'unreviewed') {
      return html`<p class="ending muted">${say.allDone}</p>${this.leftOut()}`;
    }
    return html`<div class="ending">
      <p class="muted">${say.nothing}</p>
      <button @click=${() => this.session.search({verdict: 'unreviewed'})}>${say.clear}</button>
    </div>`;
  }

  /** Tells of claims that a list leaves out unless it is asked for them. */
  private leftOut() {
    const {facets, queue} = this.session;
    const {filter} = queue;
    if (filter.reports || filter.article !== undefined) return nothing;
    const found = facets.get('reports');
    const usual = usualReports(filter);
    const n = REPORTS.filter((report) => !usual.includes(report)).reduce((sum, report) => sum + (found?.[report] ?? 0), 0);
    if (n === 0) return nothing;
    return html`<div class="ending">
      <p class="muted">${words.queue.leftOut(n)}</p>
      <button @click=${() => this.session.search({...filter, reports: REPORTS})}>${words.queue.showLeftOut}</button>
    </div>`;
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const id = Number(target.closest<HTMLElement>('[data-claim]')?.dataset['claim']);
    if (target.matches('.mark')) {
      if (event.shiftKey) this.session.selection.extend(id, this.session.queue.ids);
      else this.session.selection.toggle(id);
      return;
    }
    const claim = this.session.claims.get(id);
    if (!claim || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.session.goTo(claim);
    this.dispatchEvent(new CustomEvent('opened'));
  }

  private scrolled(): void {
    const {queue} = this.session;
    const {scrollTop, clientHeight} = this.list!;
    const {from, to} = windowOf(scrollTop, clientHeight, this.rowHeight || 1, queue.ids.length);
    if (from !== this.drawn.from || to !== this.drawn.to) this.requestUpdate();
    if (queue.ids.length - to < NEAR_THE_END && !queue.failure) void queue.more();
  }

  static override styles = [
    controls,
    chips,
    rowStyles,
    footStyles,
    css`
      :host {
        position: relative;
        display: flex;
        flex-direction: column;
        min-height: 0;
      }

      header {
        display: grid;
        gap: 0.5rem;
        padding: 0.75rem;
        border-block-end: 1px solid var(--line);
      }

      /* Where the filters leave no room for the list, they have the pane to themselves until they are closed. */
      @media (width < 44rem), (height < 40rem) {
        header:has(> ws-filters[open]) {
          flex: 1;
          min-height: 0;
          overflow-y: auto;
        }

        header:has(> ws-filters[open]) ~ :not(footer) {
          display: none;
        }
      }

      .only {
        font-size: var(--small);
      }

      .only .title {
        display: -webkit-box;
        overflow: hidden;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      /* Lies over the list's end, so that nothing moves when it comes. */
      .fresh {
        position: absolute;
        inset: auto 0 3.5rem;
        width: fit-content;
        margin-inline: auto;
        border-color: var(--accent);
        border-radius: 2rem;
        background: var(--accent-soft);
        color: var(--accent);
        box-shadow: var(--shadow);
      }

      .list:focus {
        outline: 0;
      }

      .list {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
      }

      ol {
        list-style: none;
      }

      .not-in-list {
        padding: 0.25rem 1rem;
        font-size: 0.75rem;
      }

      .ending {
        display: grid;
        gap: 0.75rem;
        justify-items: center;
        padding: 1.5rem 1rem;
        text-align: center;
      }
    `,
  ];
}
