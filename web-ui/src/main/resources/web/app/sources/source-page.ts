import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Claim, ClaimCounts, Id, SourceDetail, Trend, Wording} from '../api/types';
import {columnPlot} from '../plots/columns';
import {barStyles, shareBars} from '../plots/bars';
import {figureStyles} from '../plots/figure';
import {chips, verdictChip} from '../ui/chip';
import {controls} from '../ui/controls';
import {addressOf} from '../routing/address';
import {Pane} from '../session/pane';
import {viewAddress} from '../routing/views';
import {day, percent, when, words} from '../words/words';
import {mergeBox, mergeStyles} from './merge-box';

const WORDINGS: readonly Wording[] = ['verbatim', 'cosmetic', 'elided', 'altered', 'not_found'];
const SHOWN = 100;

/** All that a speaker or an outlet is quoted with, over time, and who is the same. Says `renamed`. */
@customElement('ws-source')
export class SourcePage extends Pane {
  @property() sort: 'speaker' | 'outlet' = 'speaker';
  @property({type: Number}) source!: Id;
  @state() private detail: SourceDetail | undefined;
  @state() private counts: ClaimCounts | undefined;
  @state() private trend: Trend | undefined;
  @state() private claims: readonly Claim[] = [];
  @state() private marked: ReadonlySet<Id> = new Set();
  @state() private failure = '';

  override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    if (changes.has('source') || changes.has('sort')) void this.read();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const {detail, counts} = this;
    const say = words.sources;
    if (this.failure) return html`<p class="page" role="alert">${this.failure}</p>`;
    if (!detail) return html`<p class="page muted">${words.loading}</p>`;
    const about = [detail.role, detail.affiliation, detail.country].filter(Boolean).join(', ');
    return html`<div class="page">
      <p class="back"><a href=${viewAddress({view: 'sources'})}>${say.back}</a></p>
      <header>
        <p class="muted">${this.sort === 'speaker' ? say.speaker : say.outlet}</p>
        <h2 tabindex="-1" dir="auto">${detail.name}</h2>
        ${about ? html`<p dir="auto">${about}</p>` : nothing}
        ${counts ? html`<p>${say.claims(counts.total)} · <a href=${this.inQueue()}>${say.review}</a></p>` : nothing}
      </header>
      <div class="plots">${this.shares()} ${this.wordings()} ${this.weeks()}</div>
      ${mergeBox({
        session: this.session,
        sort: this.sort,
        detail,
        marked: this.marked,
        done: (then) => this.change(then),
      })}
      <section aria-labelledby="claims">
        <h3 id="claims">${say.quoted}</h3>
        <ol>
          ${this.claims.map((claim) => html`<li>${this.row(claim)}</li>`)}
        </ol>
        ${counts && counts.total > this.claims.length
          ? html`<p><a href=${this.inQueue()}>${say.all(counts.total)}</a></p>`
          : nothing}
      </section>
    </div>`;
  }

  private row(claim: Claim) {
    const {article} = claim;
    const where = [article.outlet, article.title].filter(Boolean).join(': ');
    return html`${this.sort === 'speaker' && this.session.mayEdit
        ? html`<input
            type="checkbox"
            aria-label=${words.sources.mark(claim.text.slice(0, 60))}
            .checked=${this.marked.has(claim.id)}
            @change=${() => this.toggle(claim.id)}
          />`
        : nothing}
      <div>
        <p class="text" dir="auto">${claim.text}</p>
        <p class="muted">
          ${verdictChip(claim.verdict)}
          <a href=${addressOf({claim: claim.id, filter: {}})} dir="auto">${where || words.untitled}</a>
          ${article.published ? when(article.published) : nothing}
        </p>
      </div>`;
  }

  private shares() {
    const {counts} = this;
    if (!counts || counts.total === 0) return nothing;
    const rows = (['verified', 'unverified', 'unreviewed'] as const).map((verdict) => ({
      label: words.verdicts[verdict],
      values: [(counts.verdict[verdict] ?? 0) / counts.total],
    }));
    return shareBars(words.sources.verdicts, words.sources.share, rows, percent);
  }

  private wordings() {
    const {trend} = this;
    const compared = WORDINGS.reduce((sum, wording) => sum + (trend?.wording[wording] ?? 0), 0);
    if (!trend || compared === 0) return nothing;
    const rows = WORDINGS.map((wording) => ({
      label: words.wordings[wording].label,
      values: [(trend.wording[wording] ?? 0) / compared],
    }));
    return shareBars(words.sources.wordings(compared), words.sources.share, rows, percent);
  }

  private weeks() {
    if (!this.trend || this.trend.weeks.length < 2) return nothing;
    const columns = this.trend.weeks.map(({week, claims}) => ({label: day(week), values: [claims]}));
    return columnPlot(words.sources.byWeek, [{name: words.queue.heading, look: 'plain'}], columns);
  }

  private toggle(id: Id): void {
    const marked = new Set(this.marked);
    if (!marked.delete(id)) marked.add(id);
    this.marked = marked;
  }

  private inQueue(): string {
    return addressOf({claim: undefined, filter: this.filter});
  }

  private get filter() {
    return this.sort === 'speaker' ? {speakerId: this.source} : {outletId: this.source};
  }

  /** Does what an editor asks for, and shows what came of it. */
  private async change(then: () => Promise<SourceDetail>): Promise<void> {
    try {
      const {id} = await then();
      this.marked = new Set();
      this.session.say(words.sources.changed);
      this.dispatchEvent(new CustomEvent('renamed'));
      if (id !== this.source) this.session.open({view: 'sources', [this.sort]: id});
      else await this.read();
    } catch (error) {
      this.session.say((error as Error).message);
    }
  }

  private async read(): Promise<void> {
    const {client} = this.session;
    const {sort, source} = this;
    try {
      const [detail, counts, trend, claims] = await Promise.all([
        client.source(sort, source),
        client.counts(this.filter),
        client.trend(this.filter),
        client.claims(this.filter, {limit: SHOWN}),
      ]);
      if (source !== this.source) return;
      Object.assign(this, {detail, counts, trend, claims: claims.items, failure: ''});
    } catch (error) {
      if (source === this.source) this.failure = (error as Error).message;
    }
  }

  static override styles = [
    controls,
    chips,
    figureStyles,
    barStyles,
    mergeStyles,
    css`
      .page {
        display: grid;
        gap: 1.25rem;
        max-width: 60rem;
        padding: 1.5rem;
      }

      .back {
        display: none;
      }

      h2 {
        font: 700 var(--larger) / 1.25 var(--serif);
        overflow-wrap: anywhere;
      }

      .plots {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: 1rem;
      }

      ol {
        list-style: none;
      }

      ol li {
        display: flex;
        gap: 0.75rem;
        align-items: start;
        padding-block: 0.625rem;
        border-block-end: 1px solid var(--line);
      }

      input[type='checkbox'] {
        flex: none;
        width: 1.6rem;
        min-height: 1.6rem;
        accent-color: var(--accent);
      }

      .text {
        font-family: var(--serif);
        overflow-wrap: anywhere;
      }

      .muted {
        font-size: var(--small);
      }

      @media (width < 44rem) {
        .page {
          padding: 1rem 0.75rem;
        }

        .back {
          display: block;
        }
      }
    `,
  ];
}
