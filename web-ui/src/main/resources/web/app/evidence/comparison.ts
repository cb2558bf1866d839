import {css, html, nothing, type TemplateResult} from 'lit';
import type {Comparison} from '../api/types';
import {wordingSignal} from '../queue/signals';
import {signalChip} from '../ui/chip';
import {words} from '../words/words';
import {diff, diffLegend, differs} from './diff';

/** What comparing a claim with a text gave: the class of its wording, the passage, and what differs. */
export function comparison(found: Comparison): TemplateResult {
  const {wording, reason, passage, diff: steps, alsoAt, elsewhere} = found;
  const say = words.evidence;
  return html`<div class="comparison">
    <p class="verdict-line">${signalChip(wordingSignal(wording))} <span>${say.reasons[reason] ?? reason}</span></p>
    ${differs(steps) ? html`${diff(steps)} ${diffLegend()}` : nothing}
    ${passage
      ? html`<blockquote dir="auto">
          ${passage.time ? html`<span class="muted">${passage.time} </span>` : nothing}
          ${passage.speaker ? html`<b>${passage.speaker}: </b>` : nothing}<span class="muted">${passage.before}</span
          ><mark>${passage.text}</mark><span class="muted">${passage.after}</span>
        </blockquote>`
      : nothing}
    ${alsoAt.length > 0 ? html`<p class="muted">${say.alsoAt(alsoAt.length)}</p>` : nothing}
    ${elsewhere ? html`<p class="muted">${say.elsewhere(elsewhere.source ?? '')}</p>` : nothing}
  </div>`;
}

export const comparisonStyles = css`
  .comparison {
    display: grid;
    gap: 0.5rem;
  }

  .verdict-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .comparison blockquote {
    display: block;
    max-height: 9rem;
    overflow-y: auto;
    border-inline-start-color: var(--source-line);
    font-size: 0.875rem;
  }

  .comparison mark {
    background: var(--source-fill);
    color: inherit;
  }
`;
