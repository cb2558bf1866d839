import {css, html, nothing, type TemplateResult} from 'lit';
import type {Claim} from '../api/types';
import {verdictChip} from '../ui/chip';
import {icon} from '../ui/icons';
import type {Session} from '../session/session';
import {words} from '../words/words';

/** Who else is at this claim: those who look at it, and who changed it under one's eyes. */
export function company({live, presence}: Session, claim: Claim): TemplateResult {
  const say = words.company;
  const changed = live.changedNow?.claim === claim.id ? live.changedNow : undefined;
  return html`<div class="company" role="status">
    ${presence.others.length > 0
      ? html`<p class="here">${icon('people')} <span dir="auto">${say.here(presence.others)}</span></p>`
      : nothing}
    ${changed
      ? html`<p class="changed">
          ${icon('warning')} <span dir="auto">${say.changed(changed.account ?? say.someone)}</span>
          ${verdictChip(claim.verdict)}
        </p>`
      : nothing}
  </div>`;
}

export const companyStyles = css`
  .company {
    display: grid;
    gap: 0.5rem;
  }

  .company:not(:has(p)) {
    display: none;
  }

  .company p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
    padding: 0.375rem 0.75rem;
    border-radius: var(--radius);
    background: var(--accent-soft);
    font-size: var(--small);
  }

  .company .changed {
    background: var(--care-fill);
    color: var(--care);
  }
`;
