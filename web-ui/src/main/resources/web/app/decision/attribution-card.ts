import {css, html, nothing, type TemplateResult} from 'lit';
import type {Attribution, Claim} from '../api/types';
import {whoSaid} from '../ui/speaker';
import {viewAddress} from '../routing/views';
import {percent, words} from '../words/words';

/** Who the claim is attributed to, through whom, and how that was found. */
export function attributionCard(claim: Claim): TemplateResult {
  const {attribution} = claim;
  const say = words.decision;
  return html`<section class="card ${attribution.status}" aria-labelledby="who">
    <p class="status" id="who">${statusOf(attribution)}</p>
    <h3 class="speaker" dir="auto">${named(claim)}</h3>
    ${attribution.status === 'unattributed' ? html`<p>${say.noneNamed}</p>` : nothing}
    <dl>
      ${fact(say.role, attribution.speaker?.role)} ${fact(say.affiliation, attribution.speaker?.affiliation)}
      ${fact(say.described, attribution.grade && (words.grades[attribution.grade] ?? attribution.grade))}
      ${fact(say.via, via(attribution))} ${fact(say.source, quoted(claim.sourceText))}
      ${fact(say.cue, quoted(claim.cueText))}
    </dl>
  </section>`;
}

/** What the engine thought, for those who want to know. */
export function engineFacts({confidence, why, attribution}: Claim): TemplateResult {
  const say = words.decision;
  return html`<details class="engine">
    <summary>${say.engine}</summary>
    <dl>
      ${fact(say.confidence, percent(confidence))} ${fact(say.foundBy, why)} ${fact(say.attributedBy, attribution.why)}
    </dl>
  </details>`;
}

/** The name, which leads to all that a named speaker is quoted with. */
function named(claim: Claim): TemplateResult | string {
  return claim.speakerId === null
    ? whoSaid(claim)
    : html`<a href=${viewAddress({view: 'sources', speaker: claim.speakerId})}>${whoSaid(claim)}</a>`;
}

function statusOf({status, speaker}: Attribution): string {
  const kind = speaker ? ` · ${words.speakerKinds[speaker.kind] ?? speaker.kind}` : '';
  return words.statuses[status] + kind;
}

function via(attribution: Attribution): string | undefined {
  const names = attribution.via.map((hop) => hop.outlet ?? hop.name);
  return names.length > 0 ? names.join(' ← ') : undefined;
}

function quoted(text: string | null): string | undefined {
  return text ? `“${text}”` : undefined;
}

function fact(name: string, value: string | null | undefined) {
  return value
    ? html`<div>
        <dt>${name}</dt>
        <dd dir="auto">${value}</dd>
      </div>`
    : nothing;
}

export const cardStyles = css`
  .card {
    display: grid;
    gap: 0.25rem;
  }

  .status {
    color: var(--source-line);
    font-size: var(--small);
    font-weight: 600;
  }

  .unnamed .status {
    color: var(--care);
  }

  .unattributed .status {
    color: var(--bad);
  }

  .speaker {
    font-size: var(--larger);
    font-weight: 650;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .speaker a {
    color: inherit;
    text-decoration: underline 1px;
    text-decoration-color: var(--faint);
  }

  .unnamed .speaker {
    font-style: italic;
  }

  dl {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.375rem;
  }

  dl div {
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    gap: 0.5rem;
  }

  dt {
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.65;
  }

  dd {
    overflow-wrap: anywhere;
  }

`;
