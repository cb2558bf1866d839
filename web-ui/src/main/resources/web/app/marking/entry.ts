import {html, nothing, type TemplateResult} from 'lit';
import type {MarkedState, MarkingView} from '../api/types';
import {when, words} from '../words/words';

/** The newest marking that was not taken back. */
export function newest(markings: readonly MarkingView[]): MarkingView | undefined {
  const undone = new Set(markings.map(({undoes}) => undoes));
  return markings.find(({id, action}) => action !== 'undo' && !undone.has(id));
}

/** One marking in the history: what was done, by whom, and what it changed. */
export function markingEntry(
  {action, before, after, note, account, createdAt}: MarkingView,
  undo: (() => void) | undefined,
): TemplateResult {
  const say = words.marking;
  return html`<p class="entry">
      <span class="chip plain">${say.actions[action]}</span> ${account ? html`<bdi>${account}</bdi>` : nothing}
      <time class="muted" datetime=${createdAt}>${when(createdAt)}</time>
    </p>
    ${before ? changes(before, after) : nothing} ${note ? html`<p class="noted" dir="auto">${note}</p>` : nothing}
    ${undo ? html`<button class="link" @click=${undo}>${say.putBack}</button>` : nothing}`;
}

function changes(before: MarkedState, after: MarkedState): unknown[] {
  return (['sourceText', 'cueText', 'text'] as const)
    .filter((part) => before[part] !== after[part])
    .map(
      (part) =>
        html`<p class="noted" dir="auto">
          <del>${before[part] || words.marking.nothing}</del> → ${after[part] || words.marking.nothing}
        </p>`,
    );
}
