import {css, html, nothing, type TemplateResult} from 'lit';
import type {Article, Id} from '../api/types';
import {paragraphs, type Part, type Role, type Segment} from './segments';

const OUTSIDE_IN: readonly Role[] = ['content', 'source', 'cue'];

/** The article's text with the current claim marked and the others faintly underlined. */
export function markedText(article: Article, current: Id | undefined): TemplateResult[] {
  return paragraphs(article.text, article.claims).map(
    (segments) =>
      html`<p dir="auto">${segments.map((segment) => marked(segment, article.text, current))}</p>`,
  );
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

export const textStyles = css`
  .text {
    font-family: var(--serif);
    font-size: var(--large);
    line-height: 1.75;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
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

  .other:hover,
  .other.linked {
    background: var(--accent-soft);
  }
`;
