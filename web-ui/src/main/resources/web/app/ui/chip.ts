import {css, html, type TemplateResult} from 'lit';
import type {Verdict} from '../api/types';
import type {Signal} from '../queue/signals';
import {words} from '../words/words';
import {icon} from './icons';

export const chips = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    max-width: 100%;
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 500;
    line-height: 1.45;
    white-space: nowrap;
  }

  .chip.alarm,
  .chip.unverified {
    border-color: var(--bad);
    background: var(--bad-fill);
    color: var(--bad);
  }

  .chip.care {
    border-color: transparent;
    background: var(--care-fill);
    color: var(--care);
  }

  .chip.good,
  .chip.verified {
    border-color: transparent;
    background: var(--good-fill);
    color: var(--good);
  }
`;

export function signalChip({tone, label, meaning}: Signal): TemplateResult {
  return html`<span class="chip ${tone}" title=${meaning}>${label}</span>`;
}

/** A verdict, always as an icon and a word. */
export function verdictChip(verdict: Verdict): TemplateResult {
  return html`<span class="chip ${verdict}">${icon(verdict)}${words.verdicts[verdict]}</span>`;
}
