import {css, html, nothing, type TemplateResult} from 'lit';
import type {Review} from '../api/types';
import {verdictChip} from '../ui/chip';
import {when, words} from '../words/words';

/** Who decided what and when, newest first. */
export function history(reviews: readonly Review[] | undefined): TemplateResult {
  const say = words.decision;
  return html`<section class="history" aria-labelledby="history">
    <h3 id="history">${say.history}</h3>
    ${reviews === undefined ? html`<p class="muted">${say.historyLoading}</p>` : nothing}
    ${reviews?.length === 0 ? html`<p class="muted">${say.noHistory}</p>` : nothing}
    <ol>
      ${reviews?.map((review) => html`<li>${entry(review)}</li>`)}
    </ol>
  </section>`;
}

/** One decision: its verdict, its moment, its note. */
export function entry({verdict, note, undo, account, createdAt}: Review): TemplateResult {
  return html`<p class="entry">
      ${undo ? html`<span>${words.decision.undone}</span>` : nothing} ${verdictChip(verdict)} ${account ? html`<bdi>${account}</bdi>` : nothing}
      <time class="muted" datetime=${createdAt}>${when(createdAt)}</time>
    </p>
    ${note ? html`<p class="noted" dir="auto">${note}</p>` : nothing}`;
}

export const historyStyles = css`
  .history {
    display: grid;
    gap: 0.5rem;
    font-size: var(--small);
  }

  h3 {
    font-size: var(--small);
    font-weight: 600;
  }

  ol {
    display: grid;
    gap: 0.625rem;
    list-style: none;
  }

  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .noted {
    margin-block-start: 0.25rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 2px solid var(--line);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
