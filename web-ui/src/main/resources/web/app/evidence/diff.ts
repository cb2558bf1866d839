import {css, html, nothing, type TemplateResult} from 'lit';
import type {DiffStep} from '../api/types';
import {words} from '../words/words';

/** What the quotation says and what its source says, word by word; what may matter is named. */
export function diff(steps: readonly DiffStep[]): TemplateResult {
  return html`<p class="diff" dir="auto">${steps.map((step) => html`${drawn(step)} `)}</p>`;
}

/** Whether anything differs. */
export function differs(steps: readonly DiffStep[]): boolean {
  return steps.some(({kind}) => kind !== 'same');
}

function drawn({kind, quoted, source, marks}: DiffStep): TemplateResult {
  const say = words.diff;
  if (kind === 'same') return html`<span>${quoted}</span>`;
  if (kind === 'omitted') return html`<span class="omitted" title=${say.omitted(source ?? '')}>[…]</span>`;
  if (kind === 'inserted') return html`<span class="inserted" title=${say.inserted}>${quoted}</span>`;
  return html`<span class="change ${marks.length > 0 ? 'grave' : ''}"
    >${quoted ? html`<del><span class="unseen">${say.quoted} </span>${quoted}</del>` : nothing}${source
      ? html`<ins><span class="unseen">${say.source} </span>${source}</ins>`
      : nothing}${marks.map((mark) => html`<span class="why">${say.marks[mark] ?? mark}</span>`)}</span
  >`;
}

/** What the two sorts of line mean. */
export function diffLegend(): TemplateResult {
  return html`<p class="diff-legend muted">
    <del>${words.diff.quoted}</del> <ins>${words.diff.source}</ins>
  </p>`;
}

export const diffStyles = css`
  .diff {
    font: 400 0.9375rem/1.7 var(--serif);
    overflow-wrap: anywhere;
  }

  .change {
    border-radius: 0.25rem;
  }

  .change.grave {
    padding: 0.125rem 0.1875rem;
    background: var(--care-fill);
  }

  del {
    color: var(--bad);
    text-decoration: line-through 0.09em;
  }

  ins {
    color: var(--good);
    text-decoration: underline 0.12em;
    text-underline-offset: 0.2em;
  }

  del + ins {
    margin-inline-start: 0.25em;
  }

  .why {
    margin-inline-start: 0.25em;
    padding: 0 0.25rem;
    border: 1px solid var(--care);
    border-radius: 0.25rem;
    color: var(--care);
    font: 600 0.6875rem/1.2 var(--sans);
  }

  .omitted {
    color: var(--muted);
  }

  .inserted {
    border-block-end: 1px dotted var(--muted);
  }

  .diff-legend {
    display: flex;
    gap: 1rem;
    font-size: 0.75rem;
  }
`;
