import {css, html, nothing, type TemplateResult} from 'lit';
import type {ClaimWithReviews, CorrectedSource, CorrectionView, Evidence, Id, Rating, Review} from '../api/types';
import {verdictChip} from '../ui/chip';
import {markingEntry, newest} from '../marking/entry';
import {when, words} from '../words/words';

/** Who decided, rated or corrected what and when, newest first. */
export function history(
  reviews: readonly Review[] | undefined,
  {ratings, corrections, markings}: Pick<ClaimWithReviews, 'ratings' | 'corrections' | 'markings'>,
  evidence: readonly Evidence[],
  ways: {putBack: (id: Id) => void; unmark: () => void} | undefined,
): TemplateResult {
  const say = words.decision;
  const changes = [...(reviews ?? []), ...ratings, ...corrections, ...markings].sort((a, b) => b.version - a.version);
  const steps = [...changes, ...evidence].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const last = newest(markings);
  const undone = new Set(corrections.map(({undoes}) => undoes));
  const lastCorrection = corrections.find(({id, undoes}) => undoes === null && !undone.has(id));
  const shown = (step: (typeof steps)[number]) => {
    if ('wording' in step) return compared(step);
    if ('verdict' in step) return entry(step);
    if ('truth' in step) return rated(step);
    if ('action' in step) return markingEntry(step, step === last ? ways?.unmark : undefined);
    return corrected(step, step === lastCorrection ? ways?.putBack : undefined);
  };
  return html`<section class="history" aria-labelledby="history">
    <h3 id="history">${say.history}</h3>
    ${reviews === undefined ? html`<p class="muted">${say.historyLoading}</p>` : nothing}
    ${reviews && steps.length === 0 ? html`<p class="muted">${say.noHistory}</p>` : nothing}
    <ol>
      ${steps.map((step) => html`<li>${shown(step)}</li>`)}
    </ol>
  </section>`;
}

/** One decision: its verdict, its moment, its note. */
export function entry({verdict, note, reasons, undo, account, createdAt}: Review): TemplateResult {
  return html`<p class="entry">
      ${undo ? html`<span>${words.decision.undone}</span>` : nothing} ${verdictChip(verdict)}
      ${(reasons ?? []).map((reason) => html`<span>${words.reasons[reason]}</span>`)} ${account ? html`<bdi>${account}</bdi>` : nothing}
      <time class="muted" datetime=${createdAt}>${when(createdAt)}</time>
    </p>
    ${note ? html`<p class="noted" dir="auto">${note}</p>` : nothing}`;
}

function compared({name, url, wording, kept, undoes, account, createdAt}: Evidence): TemplateResult {
  const isLink = wording === 'no_source' && kept === null;
  return html`<p class="entry">
    <span class="chip plain">${undoes === null ? words.evidence.added : words.evidence.removed}</span>
    <bdi>${isLink && name === 'source' ? (url ?? name) : name}</bdi>
    ${isLink || undoes !== null ? nothing : html`<span>${words.wordings[wording].label}</span>`}
    ${account ? html`<bdi>${account}</bdi>` : nothing}
    <time class="muted" datetime=${createdAt}>${when(createdAt)}</time>
  </p>`;
}

function rated({truth, note, undoes, account, createdAt}: Rating): TemplateResult {
  return html`<p class="entry">
      ${undoes === null ? nothing : html`<span>${words.decision.undone}</span>`}
      <span class="chip plain">${words.truth.rated(truth)}</span> <bdi>${account}</bdi>
      <time class="muted" datetime=${createdAt}>${when(createdAt)}</time>
    </p>
    ${note ? html`<p class="noted" dir="auto">${note}</p>` : nothing}`;
}

function corrected(
  {id, before, after, note, undoes, account, createdAt}: CorrectionView,
  putBack: ((id: Id) => void) | undefined,
): TemplateResult {
  const say = words.correct;
  return html`<p class="entry">
      ${undoes === null ? nothing : html`<span>${words.decision.undone}</span>`}
      <span class="chip plain">${undoes === null ? say.corrected : named(after)}</span> ${account ? html`<bdi>${account}</bdi>` : nothing}
      <time class="muted" datetime=${createdAt}>${when(createdAt)}</time>
    </p>
    <p class="noted" dir="auto"><del>${named(before)}</del> → ${named(after)}${note ? html`<br />${note}` : nothing}</p>
    ${putBack ? html`<button class="link" @click=${() => putBack(id)}>${say.putBack}</button>` : nothing}`;
}

function named({speaker, description, via}: CorrectedSource): string {
  const who = speaker
    ? [speaker.name, speaker.role, speaker.affiliation].filter(Boolean).join(', ')
    : (description ?? words.unattributed);
  return [who, ...(via ?? []).map(({name}) => name)].join(' ← ');
}

export const historyStyles = css`
  .history {
    display: grid;
    gap: 0.5rem;
    font-size: var(--small);
  }

  h3 {
    font-size: var(--small);
    font-weight: 600;
  }

  ol {
    display: grid;
    gap: 0.625rem;
    list-style: none;
  }

  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .noted {
    margin-block-start: 0.25rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 2px solid var(--line);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
