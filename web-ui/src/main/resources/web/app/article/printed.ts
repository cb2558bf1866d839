import {css, html, type TemplateResult} from 'lit';
import type {Article, Claim, Verdict} from '../api/types';
import {whoSaid} from '../ui/speaker';
import {words} from '../words/words';

/** The claims of an article as a list under it, on paper only. */
export function printedClaims({claims}: Article, verdict: (claim: Claim) => Verdict): TemplateResult {
  return html`<ol class="printed" aria-hidden="true">
    ${claims.map(
      (claim) => html`<li>
        <p dir="auto"><b>${whoSaid(claim)}</b> · ${words.verdicts[verdict(claim)]}</p>
        <p dir="auto">${claim.text}</p>
      </li>`,
    )}
  </ol>`;
}

export const printStyles = css`
  .printed {
    display: none;
  }

  @media print {
    .scroll {
      height: auto !important;
      overflow: visible !important;
    }

    .claims,
    .legend,
    .sign,
    .bar {
      display: none !important;
    }

    .printed {
      display: grid;
      gap: 0.5rem;
      margin-block-start: 2rem;
      padding-inline-start: 1.5rem;
      font-size: 0.8125rem;
    }

    .printed li {
      break-inside: avoid;
    }
  }
`;
