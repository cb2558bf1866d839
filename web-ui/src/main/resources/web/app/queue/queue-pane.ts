import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ClaimFilter} from '../api/types';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {icon} from '../ui/icons';
import {key} from '../ui/key';
import {Pane} from '../workbench/pane';
import {words} from '../words/words';
import './filters';
import type {Filters} from './filters';
import {row, rowStyles} from './row';

/** The claims to review. Says `opened` when one is chosen here. */
@customElement('ws-queue')
export class QueuePane extends Pane {
  @query('ws-filters') private filters!: Filters;
  @query('.row[aria-current]') private currentRow!: HTMLElement | null;
  private shown: number | undefined;

  /** Puts the focus into the search field. */
  search(): void {
    this.filters.focus();
  }

  override focus(): void {
    (this.currentRow ?? this.filters).focus();
  }

  override render() {
    const {queue} = this.session;
    return html`
      <header>
        <h2 class="unseen">${words.queue.heading}</h2>
        <ws-filters
          .filter=${queue.filter}
          @filter=${(event: CustomEvent<ClaimFilter>) => this.session.search(event.detail)}
          @entered=${() => this.focus()}
        ></ws-filters>
        ${this.oneArticle()}
      </header>
      <div class="list" @scroll=${this.scrolled}>
        <ol aria-label=${words.queue.heading} @click=${this.clicked}>
          ${repeat(
            queue.items(),
            (claim) => claim.id,
            (claim) => html`<li>${row(claim, this.session)}</li>`,
          )}
        </ol>
        ${this.ending()}
      </div>
      ${this.fresh()}
      ${this.progress()}
    `;
  }

  override updated(changes: PropertyValues): void {
    super.updated(changes);
    const {current} = this.session;
    if (current === this.shown || !this.currentRow) return;
    this.shown = current;
    this.currentRow.scrollIntoView({block: 'nearest'});
    if (this.shadowRoot?.activeElement?.matches('.row')) this.currentRow.focus();
  }

  private oneArticle() {
    const {queue, claims} = this.session;
    if (queue.filter.article === undefined) return nothing;
    const title = claims.ofArticle(queue.filter.article)?.article.title ?? words.untitled;
    return html`<p class="only">
      <span dir="auto">${words.queue.oneArticle(title)}</span>
      <button class="link" @click=${() => this.session.search({verdict: 'unreviewed'})}>
        ${words.queue.allArticles}
      </button>
    </p>`;
  }

  private fresh() {
    const {fresh} = this.session;
    if (fresh === 0) return nothing;
    return html`<button class="fresh" @click=${() => this.session.showFresh()}>
      ${words.queue.fresh(fresh)} · ${words.queue.showFresh} ${key('L')}
    </button>`;
  }

  private ending() {
    const {queue, used} = this.session;
    const say = words.queue;
    if (queue.failure) {
      return html`<div class="ending" role="alert">
        <p>${say.failed}<br />${queue.failure}</p>
        <button @click=${() => queue.load()}>${words.tryAgain}</button>
      </div>`;
    }
    if (queue.loading) return html`<p class="ending muted">${say.loading}</p>`;
    if (queue.hasMore) {
      return html`<p class="ending"><button @click=${() => queue.more()}>${say.more}</button></p>`;
    }
    if (queue.ids.length > 0) return nothing;
    if (used === false) return html`<p class="ending muted">${say.noneYet}</p>`;
    if (!queue.isFiltered && queue.filter.verdict === 'unreviewed') {
      return html`<p class="ending muted">${say.allDone}</p>`;
    }
    return html`<div class="ending">
      <p class="muted">${say.nothing}</p>
      <button @click=${() => this.session.search({verdict: 'unreviewed'})}>${say.clear}</button>
    </div>`;
  }

  private progress() {
    const {queue, current, decisions} = this.session;
    return html`<footer>
      <span>${queue.position(current)}</span>
      <span class="muted">${decisions.count ? words.queue.decided(decisions.count) : nothing}</span>
      <button class="quiet undo" ?disabled=${decisions.count === 0} @click=${() => this.session.undoLast()}>
        ${icon('undo')} ${words.queue.undoLast} ${key('Z')}
      </button>
    </footer>`;
  }

  private clicked(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLElement>('.row');
    const claim = link && this.session.claims.get(Number(link.dataset['claim']));
    if (!claim) return;
    event.preventDefault();
    this.session.goTo(claim);
    this.dispatchEvent(new CustomEvent('opened'));
  }

  private scrolled(event: Event): void {
    const {scrollTop, clientHeight, scrollHeight} = event.target as HTMLElement;
    if (scrollTop + 2 * clientHeight > scrollHeight && !this.session.queue.failure) {
      void this.session.queue.more();
    }
  }

  static override styles = [
    controls,
    chips,
    rowStyles,
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

      .only {
        font-size: var(--small);
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

      .list {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
      }

      ol {
        list-style: none;
      }

      li {
        border-block-end: 1px solid var(--line);
        content-visibility: auto;
        contain-intrinsic-size: auto 6.5rem;
      }

      .ending {
        display: grid;
        gap: 0.75rem;
        justify-items: center;
        padding: 1.5rem 1rem;
        text-align: center;
      }

      footer {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        padding: 0.25rem 0.5rem 0.25rem 1rem;
        border-block-start: 1px solid var(--line);
        font-size: var(--small);
        font-variant-numeric: tabular-nums;
      }

      .undo {
        margin-inline-start: auto;
      }
    `,
  ];
}
