import {css, html, nothing, type TemplateResult} from 'lit';
import type {Claim} from '../api/types';
import {words} from '../words/words';

/** What speaks for checking a statement. */
export function reasons({reasons}: Claim): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  return html`<section class="reasons" aria-labelledby="reasons">
    <h3 id="reasons">${words.decision.reasons}</h3>
    <ul>
      ${reasons.map(({meaning}) => html`<li>${meaning}</li>`)}
    </ul>
  </section>`;
}

export const reasonStyles = css`
  .reasons {
    display: grid;
    gap: 0.25rem;
    font-size: var(--small);
  }

  .reasons ul {
    padding-inline-start: 1.25rem;
  }
`;
