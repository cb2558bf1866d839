import {css, html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Claim} from '../api/types';
import {signalChip, verdictChip} from '../ui/chip';
import {icon} from '../ui/icons';
import {whoSaid} from '../ui/speaker';
import {addressOf} from '../routing/address';
import type {Session} from '../session/session';
import {when, words} from '../words/words';
import {signals} from './signals';

/** One claim in the queue: who and when, in which article, two lines of what, and why it is here. */
export function row(claim: Claim, session: Session): TemplateResult {
  const {attribution, article} = claim;
  const current = claim.id === session.current;
  const verdict = session.claims.verdict(claim);
  const address = addressOf({claim: claim.id, filter: session.queue.filter});
  return html`
    <a
      class="row ${attribution.status} ${verdict}"
      href=${address}
      data-claim=${claim.id}
      aria-current=${current ? 'true' : nothing}
    >
      <span class="who">
        <bdi class="name">${whoSaid(claim)}</bdi>
        ${article.published ? html`<time class="day" datetime=${article.published}>${when(article.published)}</time>` : nothing}
      </span>
      <bdi class="where">${[article.outlet, article.title ?? words.untitled].filter(Boolean).join(' · ')}</bdi>
      <span class="words" dir="auto">${claim.text}</span>
      <span class="chips">
        ${claim.assignee
          ? html`<span class="chip plain" title=${words.decision.assignedTo(claim.assignee)}
              >${icon('people')}<bdi>${claim.assignee}</bdi></span
            >`
          : nothing}
        ${claim.removed ? html`<span class="chip plain">${words.marking.noClaim}</span>` : nothing}
        ${!claim.removed && claim.withdrawnAt !== null ? html`<span class="chip plain">${words.marking.withdrawn}</span>` : nothing}
        ${verdict === 'unreviewed' ? nothing : verdictChip(verdict)} ${problem(claim, session)}
        ${signals(claim).map(signalChip)}
      </span>
    </a>
    <input
      type="checkbox"
      class="mark"
      aria-label=${words.queue.select(whoSaid(claim))}
      data-claim=${claim.id}
      .checked=${live(session.selection.has(claim.id))}
    />
  `;
}

function problem({id}: Claim, {decisions}: Session): TemplateResult | typeof nothing {
  if (decisions.conflicts.has(id)) return html`<span class="chip alarm">${words.queue.conflict}</span>`;
  const failure = decisions.failures.get(id);
  if (failure?.waits) return html`<span class="chip care">${words.queue.waiting}</span>`;
  if (failure) return html`<span class="chip alarm">${words.queue.unsaved}</span>`;
  return nothing;
}

/** Every row is of one height, so that a list of any length can be scrolled at once. */
export const rowStyles = css`
  li {
    position: relative;
    height: var(--row-height);
    overflow: hidden;
    border-block-end: 1px solid var(--line);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    gap: var(--row-gap);
    height: 100%;
    padding: var(--row-padding) 1rem var(--row-padding) 0.875rem;
    border-inline-start: 0.25rem solid transparent;
    color: inherit;
    text-decoration: none;
  }

  @media (hover: hover) {
    .row:hover {
      background: var(--accent-soft);
    }
  }

  .row[aria-current] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .mark {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-end: 0.75rem;
    width: 1.6rem;
    min-height: 1.6rem;
    margin: 0;
    accent-color: var(--accent);
    opacity: 0.6;
  }

  .mark:checked,
  .mark:focus-visible {
    opacity: 1;
  }

  @media (hover: hover) {
    .mark:hover {
      opacity: 1;
    }
  }

  .who {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    justify-content: space-between;
  }

  .who > * {
    min-width: 0;
  }

  .name {
    flex: 0 1 auto;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .unnamed .name {
    font-style: italic;
    font-weight: 500;
  }

  .unattributed .name {
    color: var(--bad);
  }

  .day {
    flex: none;
    color: var(--muted);
    font-size: 0.75rem;
    white-space: nowrap;
  }

  .where {
    overflow: hidden;
    color: var(--muted);
    font-size: 0.75rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .words {
    display: -webkit-box;
    align-self: start;
    overflow: hidden;
    font-family: var(--serif);
    line-height: 1.4;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--row-lines);
  }

  .verified .words,
  .unverified .words {
    color: var(--muted);
  }

  ::highlight(search) {
    background: var(--content-fill);
    color: var(--ink);
    text-decoration: underline;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    height: 1.375rem;
    margin-inline-end: 1.75rem;
    overflow: hidden;
  }
`;
