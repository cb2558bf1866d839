import {css, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import type {ClaimCounts, Pace, Trend} from '../api/types';
import {barStyles, shareBars} from '../plots/bars';
import {columnPlot} from '../plots/columns';
import {figureStyles} from '../plots/figure';
import {controls} from '../ui/controls';
import {viewAddress} from '../routing/views';
import {Pane} from '../session/pane';
import {day, duration, percent, words} from '../words/words';
import './webhooks-section';

const MOST_OUTLETS = 12;

/** How much is reviewed, what has no source, and how the day went. */
@customElement('ws-dashboard')
export class DashboardView extends Pane {
  @state() private trend: Trend | undefined;
  @state() private pace: Pace | undefined;
  @state() private all: ClaimCounts | undefined;
  @state() private nobody: ClaimCounts | undefined;
  @state() private failure = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const say = words.dashboard;
    return html`<div class="page">
      <h2 tabindex="-1">${say.heading}</h2>
      ${this.failure
        ? html`<p role="alert">${this.failure} <button @click=${() => this.read()}>${words.tryAgain}</button></p>`
        : nothing}
      ${this.figures()}
      ${this.undated()}
      <div class="plots">${this.weeks()} ${this.share()} ${this.outlets()} ${this.days()}</div>
      <ws-webhooks .session=${this.session}></ws-webhooks>
      <p class="export">
        ${words.queue.export}
        ${(['csv', 'ndjson'] as const).map(
          (format) => html`<a href="api/v1/export?format=${format}" download>${words.formats[format]}</a>`,
        )}
      </p>
    </div>`;
  }

  private figures() {
    const say = words.dashboard;
    if (!this.all) return html`<p class="muted">${words.loading}</p>`;
    const {verdict, attribution, total} = this.all;
    const today = this.pace?.days.at(-1);
    const facts: readonly (readonly [string, string])[] = [
      [say.open, (verdict['unreviewed'] ?? 0).toLocaleString('en')],
      [say.reviewed, percent(total > 0 ? 1 - (verdict['unreviewed'] ?? 0) / total : 0)],
      [say.unattributed, percent(total > 0 ? (attribution['unattributed'] ?? 0) / total : 0)],
      [say.median, this.pace?.medianSeconds == null ? '–' : duration(this.pace.medianSeconds)],
      [say.mine, (today?.mine ?? 0).toLocaleString('en')],
    ];
    return html`<dl class="figures">
      ${facts.map(
        ([name, value]) => html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
      )}
    </dl>`;
  }

  /** Says which claims stand in a week that is not that of their publication. */
  private undated() {
    const n = this.trend?.weeks.reduce((sum, {undated}) => sum + undated, 0) ?? 0;
    return n === 0 ? nothing : html`<p class="muted undated">${words.dashboard.undated(n)}</p>`;
  }

  private weeks() {
    const say = words.dashboard;
    if (!this.trend) return nothing;
    return columnPlot(
      say.byWeek,
      [
        {name: words.verdicts.verified, look: 'good'},
        {name: words.verdicts.unverified, look: 'bad'},
        {name: words.verdicts.unreviewed, look: 'open'},
      ],
      this.trend.weeks.map(({week, verified, unverified, claims}) => ({
        label: day(week),
        values: [verified, unverified, claims - verified - unverified],
      })),
    );
  }

  private share() {
    if (!this.trend) return nothing;
    return columnPlot(
      words.dashboard.shareByWeek,
      [{name: words.dashboard.unattributed, look: 'plain'}],
      this.trend.weeks.map(({week, unattributed, claims}) => ({label: day(week), values: [unattributed / claims]})),
      percent,
    );
  }

  private outlets() {
    const {all, nobody} = this;
    if (!all || !nobody) return nothing;
    const without = new Map(nobody.outlet.map(({id, claims}) => [id, claims]));
    const rows = all.outlet.slice(0, MOST_OUTLETS).map(({id, name, claims}) => ({
      label: `${name ?? words.dashboard.noOutlet} (${claims.toLocaleString('en')})`,
      values: [(without.get(id) ?? 0) / claims],
      ...(id === null ? {} : {link: viewAddress({view: 'sources', outlet: id})}),
    }));
    return shareBars(words.dashboard.byOutlet, words.dashboard.unattributed, rows, percent);
  }

  private days() {
    const say = words.dashboard;
    if (!this.pace) return nothing;
    return columnPlot(
      say.byDay,
      [
        {name: say.me, look: 'plain'},
        {name: say.others, look: 'open'},
      ],
      this.pace.days.map((one) => ({label: day(one.day), values: [one.mine, one.reviews - one.mine]})),
    );
  }

  private async read(): Promise<void> {
    const {client} = this.session;
    this.failure = '';
    try {
      [this.trend, this.pace, this.all, this.nobody] = await Promise.all([
        client.trend({}),
        client.pace(),
        client.counts({}),
        client.counts({attribution: 'unattributed'}),
      ]);
    } catch (error) {
      this.failure = (error as Error).message;
    }
  }

  static override styles = [
    controls,
    figureStyles,
    barStyles,
    css`
      .page {
        display: grid;
        gap: 1.25rem;
        max-width: 78rem;
        margin-inline: auto;
        padding: 1.5rem;
      }

      h2 {
        font: 700 var(--larger) / 1.25 var(--serif);
      }

      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(9rem, 45%), 1fr));
        gap: 0.75rem;
      }

      .figures div {
        padding: 0.75rem 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }

      dt {
        color: var(--muted);
        font-size: var(--small);
      }

      dd {
        font-size: 1.625rem;
        font-weight: 650;
        line-height: 1.3;
        font-variant-numeric: tabular-nums;
      }

      .plots {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
        gap: 1rem;
      }

      .export {
        display: flex;
        gap: 0.75rem;
        font-size: var(--small);
      }

      @media (width < 44rem) {
        .page {
          padding: 1rem 0.75rem;
        }
      }
    `,
  ];
}
