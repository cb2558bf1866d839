import {LitElement, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {ClaimFilter, Kind, Status, Verdict} from '../api/types';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {given} from '../workbench/address';
import {words} from '../words/words';

const PAUSE = 250;
const VERDICTS: readonly (Verdict | undefined)[] = ['unreviewed', 'verified', 'unverified', undefined];
const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];
const KINDS: readonly Kind[] = ['direct', 'indirect', 'mixed'];

/** What the queue shows. Says `filter` with the new filter; Enter in the search also says `entered`. */
@customElement('ws-filters')
export class Filters extends LitElement {
  @property({attribute: false}) filter: ClaimFilter = {};
  @query('input') private input!: HTMLInputElement;
  private timer = 0;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  override render() {
    const {attribution, kind, q} = this.filter;
    const say = words.queue;
    return html`
      <div role="search" class="search">
        <label class="unseen" for="q">${say.search}</label>
        <input
          id="q"
          type="search"
          autocomplete="off"
          placeholder=${say.search}
          .value=${q ?? ''}
          @input=${this.typed}
          @keydown=${this.entered}
        />
        ${key('/')}
      </div>
      <div class="tabs" role="group" aria-label=${say.verdict}>${VERDICTS.map((v) => this.tab(v))}</div>
      <div class="pair">
        <label class="unseen" for="attribution">${say.attribution}</label>
        <select id="attribution" @change=${this.chosen}>
          <option value="" ?selected=${!attribution}>${say.anySource}</option>
          ${STATUSES.map(
            (s) => html`<option value=${s} ?selected=${s === attribution}>${words.statuses[s]}</option>`,
          )}
        </select>
        <label class="unseen" for="kind">${say.kind}</label>
        <select id="kind" @change=${this.chosen}>
          <option value="" ?selected=${!kind}>${say.anyKind}</option>
          ${KINDS.map(
            (k) => html`<option value=${k} ?selected=${k === kind}>${words.kinds[k].label}</option>`,
          )}
        </select>
      </div>
    `;
  }

  private tab(verdict: Verdict | undefined) {
    const say = words.queue;
    const label =
      verdict === undefined ? say.any : say.verdictTabs[verdict];
    return html`<button
      class="tab"
      aria-pressed=${this.filter.verdict === verdict ? 'true' : 'false'}
      @click=${() => this.change({verdict})}
    >
      ${label}
    </button>`;
  }

  private typed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.change({q: this.input.value.trim()}), PAUSE);
  }

  private entered(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    clearTimeout(this.timer);
    this.change({q: this.input.value.trim()});
    this.dispatchEvent(new CustomEvent('entered'));
  }

  private chosen(event: Event): void {
    const {id, value} = event.target as HTMLSelectElement;
    this.change({[id]: value || undefined});
  }

  private change(part: {[name in keyof ClaimFilter]: ClaimFilter[name] | undefined}): void {
    const detail = given({...this.filter, ...part});
    if (JSON.stringify(detail) === JSON.stringify(given(this.filter))) return;
    this.dispatchEvent(new CustomEvent<ClaimFilter>('filter', {detail}));
  }

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
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
        min-height: 1.875rem;
        padding: 0.25rem 0.375rem;
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

      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.5rem;
      }

      select {
        min-height: 2rem;
        padding: 0.25rem 0.375rem;
        font-size: var(--small);
      }
    `,
  ];
}
