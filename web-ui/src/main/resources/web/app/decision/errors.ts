import {css, html, nothing, type TemplateResult} from 'lit';
import type {Decision} from '../api/types';
import {verdictChip} from '../ui/chip';
import {icon} from '../ui/icons';
import {words} from '../words/words';
import type {Conflict, Failure} from '../stores/decisions';
import {entry} from './history';

/** Two decisions that met: both, and the choice between them. */
export function conflictBox(
  {mine, theirs}: Conflict,
  choose: (keep: 'mine' | 'theirs') => void,
): TemplateResult {
  const say = words.decision;
  const newest = theirs.reviews[0];
  return html`<section class="error" role="alert" tabindex="-1" aria-labelledby="conflict">
    <h3 id="conflict">${icon('warning')} ${say.conflict}</h3>
    <p>${say.conflictBody}</p>
    <div class="side">
      <h4>${say.theirs}</h4>
      ${newest ? entry(newest) : verdictChip(theirs.verdict)}
    </div>
    <div class="side">
      <h4>${say.mine}</h4>
      ${mineOf(mine)}
    </div>
    <div class="choice">
      <button @click=${() => choose('theirs')}>${say.keepTheirs}</button>
      <button class="primary" @click=${() => choose('mine')}>${say.keepMine}</button>
    </div>
  </section>`;
}

/** A decision that was not saved, with the reason and the way to repeat it. */
export function failureBox({decision, reason}: Failure, retry: () => void): TemplateResult {
  return html`<section class="error" role="alert" tabindex="-1" aria-labelledby="failure">
    <h3 id="failure">${icon('warning')} ${words.decision.failed}</h3>
    <p>${reason}</p>
    <div class="side">${mineOf(decision)}</div>
    <div class="choice"><button class="primary" @click=${retry}>${words.tryAgain}</button></div>
  </section>`;
}

function mineOf(decision: Decision) {
  if ('undo' in decision) return html`<p>${words.decision.undoing}</p>`;
  return html`<p>${verdictChip(decision.verdict)}</p>
    ${decision.note ? html`<p class="noted" dir="auto">${decision.note}</p>` : nothing}`;
}

export const errorStyles = css`
  .error {
    display: grid;
    gap: 0.625rem;
    padding: 0.75rem;
    border: 1px solid var(--bad);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .error h3 {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    color: var(--bad);
    font-size: var(--base);
  }

  .side {
    display: grid;
    gap: 0.25rem;
    font-size: var(--small);
  }

  h4 {
    margin: 0;
    font-size: var(--small);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
