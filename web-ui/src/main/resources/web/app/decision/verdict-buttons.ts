import {css, html, nothing, type TemplateResult} from 'lit';
import type {Verdict} from '../api/types';
import {icon} from '../ui/icons';
import {key} from '../ui/key';
import {words} from '../words/words';

const CHOICES = [
  ['verified', 'verify'],
  ['unverified', 'unverify'],
] as const;

/** The two verdicts and the way around them, with their keys. */
export function verdictButtons(
  verdict: Verdict,
  actions: {decide: (verdict: Verdict) => void; skip: () => void; undo: () => void},
): TemplateResult {
  return html`<div class="verdicts">
    ${CHOICES.map(
      ([choice, action]) => html`<button
        class="verdict ${choice}"
        aria-pressed=${verdict === choice ? 'true' : 'false'}
        @click=${() => actions.decide(choice)}
      >
        ${icon(choice)} <span>${words.verdicts[choice]}</span> ${key(action)}
      </button>`,
    )}
    <button class="quiet" @click=${actions.skip}>${icon('skip')} ${words.decision.skip} ${key('skip')}</button>
    ${verdict === 'unreviewed'
      ? nothing
      : html`<button class="quiet" @click=${actions.undo}>${icon('undo')} ${words.decision.undo}</button>`}
  </div>`;
}

export const verdictStyles = css`
  .verdicts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr));
    gap: 0.5rem;
  }

  .verdicts > .quiet {
    justify-self: start;
  }

  .verdict {
    gap: 0.375rem;
    min-height: 2.75rem;
    padding-inline: 0.375rem;
    font-weight: 600;
  }

  .verdict.verified {
    border-color: var(--good);
    color: var(--good);
  }

  .verdict.unverified {
    border-color: var(--bad);
    color: var(--bad);
  }

  /* A finger leaves nothing hovered behind: what looks chosen is chosen. */
  @media (hover: hover) {
    .verdict.verified:hover {
      background: var(--good-fill);
    }

    .verdict.unverified:hover {
      background: var(--bad-fill);
    }
  }

  .verdict.verified[aria-pressed='true'] {
    background: var(--good);
    color: var(--surface);
  }

  .verdict.unverified[aria-pressed='true'] {
    background: var(--bad);
    color: var(--surface);
  }
`;
