import {css, html, nothing, type TemplateResult} from 'lit';
import type {Claim, Id, Verdict} from '../api/types';
import {whoSaid} from '../ui/speaker';
import {words as say} from '../words/words';
import {paragraphs, type Part, type Role, type Segment} from './segments';

const OUTSIDE_IN: readonly Role[] = ['content', 'source', 'cue'];

/** A claim with the verdict to show. */
export type Judged = readonly [claim: Claim, verdict: Verdict];

/**
 * The text with the current claim marked, the others faintly underlined, and in the margin a sign for each
 * that begins there.
 */
export function markedText(text: string, claims: readonly Judged[], current: Id | undefined): TemplateResult[] {
  const all = claims.map(([claim]) => claim);
  return paragraphs(text, all).map((segments) => {
    const from = segments[0]!.begin;
    const to = segments.at(-1)!.end;
    const begun = claims.filter(([{content}]) => content[0] && content[0].begin >= from && content[0].begin < to);
    const signs = new Map(begun.map((judged) => [judged[0].content[0]!.begin, sign(judged, current)]));
    return html`<p dir="auto" data-begin=${from}>${segments.map(
      (segment) => html`${signs.get(segment.begin) ?? nothing}${marked(segment, text, current)}`,
    )}</p>`;
  });
}

/**
 * A sign in the margin: the verdict by shape and colour. It is for the hand at the mouse; the keyboard has the
 * queue and the steps between an article's claims.
 */
function sign([claim, verdict]: Judged, current: Id | undefined): TemplateResult {
  return html`<button
    class="sign ${verdict}${claim.id === current ? ' current' : ''}"
    tabindex="-1"
    aria-hidden="true"
    title="${whoSaid(claim)} · ${say.verdicts[verdict]}"
    data-claim=${claim.id}
  ></button>`;
}

function marked({begin, end, parts}: Segment, text: string, current: Id | undefined) {
  const words = text.slice(begin, end);
  const inner = other(parts, current, words);
  const mine = OUTSIDE_IN.filter((role) => parts.some((part) => part.claim === current && part.role === role));
  return mine.reduceRight<unknown>((inside, role) => html`<mark class=${role}>${inside}</mark>`, inner);
}

/** What the text is to another claim; of several, to the one whose role is narrowest. */
function other(parts: readonly Part[], current: Id | undefined, words: string) {
  const others = parts.filter((part) => part.claim !== current);
  const part = [...OUTSIDE_IN].reverse().flatMap((role) => others.find((p) => p.role === role) ?? [])[0];
  if (!part) return words;
  return html`<span class="other ${part.role}" data-claim=${part.claim ?? nothing}>${words}</span>`;
}

/** Puts signs that begin in one line beside each other, out into the margin, so that none lies over a letter. */
export function arrangeSigns(text: Element | null): void {
  for (const paragraph of text?.querySelectorAll('p') ?? []) {
    const signs = [...paragraph.querySelectorAll<HTMLElement>('.sign')];
    if (signs.length === 0) continue;
    const lines = new Map<number, number>();
    for (const sign of signs) {
      const line = Math.round(sign.offsetTop);
      const place = lines.get(line) ?? 0;
      lines.set(line, place + 1);
      // Where more begin in one line than the margin has room for, the last ones lie over each other.
      sign.style.setProperty('--place', String(Math.min(place, 2)));
    }
  }
}

export const textStyles = css`
  ::highlight(search) {
    background: var(--accent);
    color: var(--on-accent);
  }

  .text {
    font-family: var(--serif);
    font-size: var(--large);
    line-height: 1.75;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .text p {
    position: relative;
  }

  .sign {
    position: absolute;
    inset-inline-start: calc(-1.6rem - var(--place, 0) * var(--sign-step, 0.8rem));
    width: 1.6rem;
    min-height: 1.6rem;
    margin-block-start: 0.125rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
    font: 700 0.8125rem/1.6rem var(--sans);
    cursor: pointer;
    user-select: none;
  }

  .sign::before {
    content: '○';
  }

  .sign.verified {
    color: var(--good);
  }

  .sign.verified::before {
    content: '✓';
  }

  .sign.unverified {
    color: var(--bad);
  }

  .sign.unverified::before {
    content: '✕';
  }

  .sign.current {
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent);
    outline: 1px solid var(--accent);
    outline-offset: -3px;
  }

  .text p + p {
    margin-block-start: 1em;
  }

  mark {
    padding-block: 0.1em;
    border-block-end: 0.15em solid transparent;
    background: none;
    color: inherit;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  mark.content {
    border-block-end: 0.15em solid var(--content-line);
    background: var(--content-fill);
  }

  mark.source {
    border-block-end: 0.25em double var(--source-line);
    background: var(--source-fill);
  }

  mark.cue {
    border-block-end: 0.15em dotted var(--cue-line);
    background: var(--cue-fill);
  }

  .other {
    text-decoration: underline solid var(--faint) 1px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .other.source {
    text-decoration-style: double;
  }

  .other.cue {
    text-decoration-style: dotted;
  }

  .other.linked {
    background: var(--accent-soft);
  }

  @media (hover: hover) {
    .other:hover {
      background: var(--accent-soft);
    }
  }
`;
