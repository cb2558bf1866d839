import {css, html, nothing, type TemplateResult} from 'lit';
import {verdictChip} from '../ui/chip';
import {icon} from '../ui/icons';
import {whoSaid} from '../ui/speaker';
import {words} from '../words/words';
import type {Conflict, Failure, Given} from '../stores/decisions';
import {entry} from './history';

/** Two decisions that met, or one and a claim that is not what it was: both, and the choice between them. */
export function conflictBox(
  {mine, theirs, about}: Conflict,
  choose: (keep: 'mine' | 'theirs') => void,
): TemplateResult {
  const say = words.decision;
  const newest = theirs.reviews[0];
  return html`<section class="error" role="alert" tabindex="-1" aria-labelledby="conflict">
    <h3 id="conflict">${icon('warning')} ${about === 'claim' ? say.changed : say.conflict}</h3>
    <p>${about === 'claim' ? say.changedBody : say.conflictBody}</p>
    <div class="side">
      <h4>${about === 'claim' ? say.now : say.theirs}</h4>
      ${about === 'claim'
        ? html`<p dir="auto"><b>${whoSaid(theirs)}</b>: ${theirs.text}</p>`
        : newest
          ? entry(newest)
          : verdictChip(theirs.verdict)}
    </div>
    <div class="side">
      <h4>${say.mine}</h4>
      ${mineOf(mine)}
    </div>
    <div class="choice">
      <button @click=${() => choose('theirs')}>${about === 'claim' ? say.dropMine : say.keepTheirs}</button>
      <button class="primary" @click=${() => choose('mine')}>${about === 'claim' ? say.saveMine : say.keepMine}</button>
    </div>
  </section>`;
}

/** A decision that is not saved, with the reason and the way to repeat it. */
export function failureBox(
  {given, reason, waits}: Failure,
  retry: () => void,
  drop: () => void,
): TemplateResult {
  const say = words.decision;
  return html`<section class="error ${waits ? 'waits' : ''}" role="alert" tabindex="-1" aria-labelledby="failure">
    <h3 id="failure">${icon('warning')} ${waits ? say.waits : say.failed}</h3>
    <p>${reason}</p>
    <div class="side">${mineOf(given)}</div>
    <div class="choice">
      <button class="primary" @click=${retry}>${words.tryAgain}</button>
      ${waits ? nothing : html`<button @click=${drop}>${say.drop}</button>`}
    </div>
  </section>`;
}

function mineOf({verdict, note}: Given) {
  return html`<p>${verdictChip(verdict)}</p>
    ${note ? html`<p class="noted" dir="auto">${note}</p>` : nothing}`;
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

  .error.waits {
    border-color: var(--care);
  }

  .error.waits h3 {
    color: var(--care);
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
