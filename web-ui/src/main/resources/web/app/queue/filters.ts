import {css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Sort, Status, Verdict} from '../api/types';
import {remember} from '../stores/settings';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {given} from '../routing/address';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import {facetChip, facetStyles} from './facet-chip';
import {searchStyles} from './saved-searches';
import {countMore, moreFilters, moreStyles, type Change} from './more-filters';

const PAUSE = 250;
const VERDICTS: readonly (Verdict | undefined)[] = ['unreviewed', 'verified', 'unverified', undefined];
const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];
const SORTS: readonly Sort[] = ['newest', 'priority', 'confidence'];

/** What the queue shows, and in which order. Enter in the search says `entered`. */
@customElement('ws-filters')
export class Filters extends Pane {
  @query('input') private input!: HTMLInputElement;
  @property({type: Boolean, reflect: true}) open = false;
  private timer = 0;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  override render() {
    const {queue, facets} = this.session;
    const {filter} = queue;
    const say = words.queue;
    const statuses = facets.get('attribution');
    const more = countMore(filter);
    return html`
      <div role="search" class="search">
        <label class="unseen" for="q">${say.search}</label>
        <input
          id="q"
          type="search"
          autocomplete="off"
          placeholder=${say.search}
          .value=${filter.q ?? ''}
          @input=${this.typed}
          @keydown=${this.entered}
        />
        ${key('search')}
      </div>
      <div class="tabs" role="group" aria-label=${say.verdict}>${VERDICTS.map((v) => this.tab(v))}</div>
      <div class="facets statuses" role="group" aria-label=${say.attribution}>
        ${STATUSES.map((status) =>
          facetChip(words.statusChips[status], statuses?.[status], filter.attribution === status, () =>
            this.change({attribution: filter.attribution === status ? undefined : status}),
          ),
        )}
      </div>
      <div class="line">
        <label class="unseen" for="sort">${say.sort}</label>
        <select id="sort" @change=${this.sorted}>
          ${SORTS.map(
            (sort) => html`<option value=${sort} ?selected=${sort === (filter.sort ?? 'newest')}>
              ${say.sorts[sort]}
            </option>`,
          )}
        </select>
        <button class="quiet" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.toggle}>
          ${say.filters} ${more > 0 ? html`<span class="on">${more}</span>` : ''}
        </button>
      </div>
      ${this.open
        ? html`<div class="more">${moreFilters(this.session, (part) => this.change(part))}</div>
            <button class="primary show" @click=${this.toggle}>${say.showClaims(queue.size)}</button>`
        : ''}
    `;
  }

  private tab(verdict: Verdict | undefined) {
    const say = words.queue;
    const {facets, queue} = this.session;
    const n = verdict === undefined ? facets.total('verdict') : facets.get('verdict')?.[verdict];
    return html`<button
      class="tab"
      aria-pressed=${queue.filter.verdict === verdict ? 'true' : 'false'}
      @click=${() => this.change({verdict})}
    >
      <span>${verdict === undefined ? say.any : say.verdictTabs[verdict]}</span>
      <span class="count">${n?.toLocaleString('en') ?? ' '}</span>
    </button>`;
  }

  private toggle(): void {
    this.open = !this.open;
    if (this.open) void this.session.searches.load();
    else this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  private typed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.change({q: this.input.value.trim()}), PAUSE);
  }

  private entered(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    clearTimeout(this.timer);
    void this.session.search(given({...this.session.queue.filter, q: this.input.value.trim()}));
    this.dispatchEvent(new CustomEvent('entered'));
  }

  /** The order stays for the next visit, too. */
  private sorted(event: Event): void {
    const sort = (event.target as HTMLSelectElement).value as Sort;
    remember('sort', sort === 'newest' ? '' : sort);
    this.change({sort: sort === 'newest' ? undefined : sort});
  }

  private change(part: Change): void {
    const {filter} = this.session.queue;
    const wanted = given({...filter, ...part});
    if (JSON.stringify(wanted) !== JSON.stringify(given(filter))) void this.session.search(wanted);
  }

  static override styles = [
    controls,
    facetStyles,
    moreStyles,
    searchStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }

      /* Side by side, so that the list has room below. */
      @media (width >= 36rem) and (width < 68rem) and (height < 34rem) {
        :host {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          align-items: center;
        }

        .more,
        .show {
          grid-column: 1 / -1;
        }
      }

      .search {
        position: relative;
      }

      .search kbd {
        position: absolute;
        inset-block-start: 0.5625rem;
        inset-inline-end: 0.625rem;
        color: var(--muted);
      }

      .search input:focus + kbd,
      .search input:not(:placeholder-shown) + kbd {
        display: none;
      }

      .tabs {
        display: flex;
        padding: 0.1875rem;
        border-radius: var(--radius);
        background: var(--sunken);
      }

      .tab {
        flex: 1 1 auto;
        flex-direction: column;
        gap: 0;
        min-height: 2.5rem;
        padding: 0.125rem 0.375rem;
        border-color: transparent;
        background: transparent;
        color: var(--muted);
        font-size: var(--small);
        white-space: nowrap;
      }

      .tab[aria-pressed='true'] {
        border-color: var(--line);
        background: var(--raised);
        color: var(--ink);
      }

      .count {
        min-height: 1lh;
      }

      .facets.statuses {
        display: flex;
        flex-wrap: nowrap;
      }

      .statuses .facet {
        flex: 1 1 auto;
        gap: 0.25rem;
        padding-inline: 0.375rem;
        font-size: 0.75rem;
      }

      .line {
        display: flex;
        gap: 0.5rem;
      }

      .line button {
        flex: none;
        min-height: 2rem;
        font-size: var(--small);
      }

      .on {
        min-width: 1.25rem;
        padding-inline: 0.25rem;
        border-radius: 1rem;
        background: var(--accent);
        color: var(--on-accent);
        font-size: 0.75rem;
        line-height: 1.25rem;
      }

      select {
        min-height: 2rem;
        padding: 0.25rem 0.375rem;
        font-size: var(--small);
      }
    `,
  ];
}
