import {css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Id, KnownOutlet, KnownSpeaker, Page} from '../api/types';
import {controls} from '../ui/controls';
import {Pane} from '../session/pane';
import {viewAddress} from '../routing/views';
import {words} from '../words/words';
import './source-page';

const PAUSE = 250;
const PAGE_SIZE = 50;
const SORTS = ['speakers', 'outlets'] as const;
type Sort = (typeof SORTS)[number];

/** Everybody who is quoted and every outlet, and the page of one of them. */
@customElement('ws-sources')
export class SourcesView extends Pane {
  @property({attribute: false}) speaker: Id | undefined;
  @property({attribute: false}) outlet: Id | undefined;
  @state() private sort: Sort = 'speakers';
  @state() private items: readonly (KnownSpeaker | KnownOutlet)[] = [];
  @state() private next: string | null = null;
  @state() private failure = '';
  @query('h2') private heading!: HTMLElement;
  private words = '';
  private timer = 0;
  private asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.outlet !== undefined) this.sort = 'outlets';
    void this.read(true);
  }

  override focus(): void {
    this.heading.focus();
  }

  override render() {
    const say = words.sources;
    const one = this.speaker ?? this.outlet;
    return html`<div class="page ${one === undefined ? '' : 'one'}">
      <section class="list" aria-labelledby="heading">
        <h2 id="heading" tabindex="-1">${say.heading}</h2>
        <div class="sorts" role="group" aria-label=${say.sort}>
          ${SORTS.map(
            (sort) => html`<button aria-pressed=${sort === this.sort ? 'true' : 'false'} @click=${() => this.choose(sort)}>
              ${say.sorts[sort]}
            </button>`,
          )}
        </div>
        ${this.sort === 'speakers'
          ? html`<label class="unseen" for="q">${say.search}</label>
              <input id="q" type="search" placeholder=${say.search} autocomplete="off" @input=${this.typed} />`
          : nothing}
        ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
        <ul>
          ${this.items.map((item) => this.row(item))}
        </ul>
        ${this.items.length === 0 && !this.failure ? html`<p class="muted">${say.none}</p>` : nothing}
        ${this.next ? html`<button @click=${() => this.read(false)}>${words.queue.more}</button>` : nothing}
      </section>
      ${one === undefined
        ? html`<p class="muted choose">${say.choose}</p>`
        : html`<ws-source
            .session=${this.session}
            .sort=${this.speaker === undefined ? 'outlet' : 'speaker'}
            .source=${one}
            @renamed=${() => this.read(true)}
          ></ws-source>`}
    </div>`;
  }

  private row(item: KnownSpeaker | KnownOutlet) {
    const isSpeaker = 'affiliation' in item;
    const about = isSpeaker ? [item.role, item.affiliation] : [item.kind && words.outletKinds[item.kind], item.country];
    const address = viewAddress({view: 'sources', ...(isSpeaker ? {speaker: item.id} : {outlet: item.id})});
    const here = item.id === (isSpeaker ? this.speaker : this.outlet);
    return html`<li>
      <a href=${address} aria-current=${here ? 'true' : nothing}>
        <bdi class="name">${item.name}</bdi>
        ${isSpeaker ? html`<span class="count" title=${words.sources.claims(item.claims)}>${item.claims}</span>` : nothing}
        <bdi class="muted">${about.filter(Boolean).join(', ')}</bdi>
      </a>
    </li>`;
  }

  private choose(sort: Sort): void {
    this.sort = sort;
    this.words = '';
    void this.read(true);
  }

  private typed(event: Event): void {
    this.words = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.read(true), PAUSE);
  }

  private async read(fresh: boolean): Promise<void> {
    const asked = ++this.asked;
    const {client} = this.session;
    const cursor = fresh ? undefined : (this.next ?? undefined);
    try {
      const page: Page<KnownSpeaker | KnownOutlet> =
        this.sort === 'speakers'
          ? await client.speakers(this.words, PAGE_SIZE, cursor)
          : await client.outlets(PAGE_SIZE, cursor);
      if (asked !== this.asked) return;
      this.items = fresh ? page.items : [...this.items, ...page.items];
      this.next = page.next;
      this.failure = '';
    } catch (error) {
      if (asked === this.asked) this.failure = (error as Error).message;
    }
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-height: 0;
      }

      .page {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(17rem, 24rem) minmax(0, 1fr);
        height: 100%;
      }

      .list {
        display: grid;
        gap: 0.75rem;
        align-content: start;
        padding: 1rem;
        overflow-y: auto;
        border-inline-end: 1px solid var(--line);
        background: var(--surface);
      }

      h2 {
        font: 700 var(--larger) / 1.25 var(--serif);
      }

      .sorts {
        display: flex;
        gap: 0.25rem;
      }

      .sorts [aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }

      ul {
        list-style: none;
      }

      a .muted {
        grid-column: 1 / -1;
      }

      .count {
        color: var(--muted);
        font-size: var(--small);
        font-variant-numeric: tabular-nums;
      }

      li {
        border-block-end: 1px solid var(--line);
      }

      a {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: 0.5rem;
        padding: 0.5rem;
        color: inherit;
        text-decoration: none;
        overflow-wrap: anywhere;
      }

      a[aria-current] {
        background: var(--accent-soft);
      }

      @media (hover: hover) {
        a:hover {
          background: var(--accent-soft);
        }
      }

      .name {
        font-weight: 600;
      }

      .muted {
        font-size: var(--small);
      }

      .choose {
        padding: 2rem;
      }

      ws-source {
        overflow-y: auto;
      }

      @media (width < 44rem) {
        .page {
          display: block;
          overflow-y: auto;
        }

        .page.one .list,
        .choose {
          display: none;
        }
      }
    `,
  ];
}
