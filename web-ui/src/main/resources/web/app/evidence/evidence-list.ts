import {css, html, nothing, type TemplateResult} from 'lit';
import type {Claim, Evidence, Version, Versions} from '../api/types';
import {wordingSignal} from '../queue/signals';
import {signalChip} from '../ui/chip';
import {safeLink} from '../ui/speaker';
import {addressOf} from '../routing/address';
import type {Session} from '../session/session';
import {when, words} from '../words/words';
import {comparison} from './comparison';
import {diff, differs} from './diff';

/** What a claim was compared with or traced to, the newest first. */
export function evidenceList(
  evidence: readonly Evidence[] | undefined,
  remove: ((piece: Evidence) => void) | undefined,
): TemplateResult | typeof nothing {
  if (!evidence) return nothing;
  if (evidence.length === 0) return html`<p class="muted">${words.evidence.none}</p>`;
  return html`<ul class="pieces">
    ${evidence.map((piece) => html`<li>${drawn(piece, remove)}</li>`)}
  </ul>`;
}

function drawn(piece: Evidence, remove: ((piece: Evidence) => void) | undefined): TemplateResult {
  const link = safeLink(piece.url);
  const isPassage = piece.kept !== null;
  const isLink = piece.wording === 'no_source' && !isPassage;
  return html`<details>
    <summary>
      ${isLink || isPassage
        ? html`<span class="chip plain">${isLink ? words.evidence.link : words.evidence.passage}</span>`
        : signalChip(wordingSignal(piece.wording))}
      <bdi>${isLink && piece.name === 'source' ? (piece.url ?? piece.name) : piece.name}</bdi>
      ${piece.locator ? html`<bdi class="muted">${piece.locator}</bdi>` : nothing}
    </summary>
    ${link ? html`<p><a href=${link} target="_blank" rel="noopener noreferrer" dir="ltr">${piece.url}</a></p>` : nothing}
    ${isLink || isPassage ? nothing : comparison(piece)}
    ${isPassage ? html`<blockquote dir="auto">${piece.kept}</blockquote>` : nothing}
    <p class="muted">
      ${piece.account ? html`<bdi>${piece.account}</bdi>` : nothing}
      <time datetime=${piece.createdAt}>${when(piece.createdAt)}</time>
      ${remove
        ? html`<button class="link" aria-label=${words.evidence.removeOf(piece.name)} @click=${() => remove(piece)}>
            ${words.evidence.remove}
          </button>`
        : nothing}
    </p>
  </details>`;
}

/** How other articles quote the same, with what they change. */
export function versionList(
  versions: Versions | undefined,
  claim: Claim,
  session: Session,
): TemplateResult | typeof nothing {
  if (!versions || versions.versions.length < 2) return nothing;
  const say = words.versions;
  return html`<section aria-labelledby="versions">
    <h3 id="versions">
      ${say.heading(versions.versions.length, versions.independent)}
      ${versions.conflicting ? html`<span class="chip alarm">${say.conflicting}</span>` : nothing}
    </h3>
    <ol class="pieces">
      ${versions.versions.map((version) => html`<li>${one(version, versions, claim, session)}</li>`)}
    </ol>
  </section>`;
}

function one(version: Version, {earliest}: Versions, claim: Claim, session: Session): TemplateResult {
  const {article, text, speaker, differs: contradictions} = version;
  const say = words.versions;
  const name = [article.outlet, article.title].filter(Boolean).join(': ') || words.untitled;
  const isThis = version.claim === claim.id;
  const address = addressOf({claim: version.claim, filter: session.queue.filter});
  return html`<p class="version">
      ${isThis ? html`<b dir="auto">${say.this}</b>` : html`<a href=${address} dir="auto">${name}</a>`}
      ${article.published ? html`<span class="muted">${when(article.published)}</span>` : nothing}
      ${version.claim === earliest ? html`<span class="chip plain">${say.earliest}</span>` : nothing}
      ${contradictions.map((what) => html`<span class="chip alarm">${say.differs[what] ?? what}</span>`)}
    </p>
    <p class="muted" dir="auto">${speaker ?? words.unattributed}</p>
    ${differs(version.diff) ? diff(version.diff) : html`<p class="same" dir="auto">${text}</p>`}`;
}

export const pieceStyles = css`
  .pieces {
    display: grid;
    gap: 0.5rem;
    list-style: none;
  }

  .pieces li {
    padding-block-end: 0.5rem;
    border-block-end: 1px solid var(--line);
    font-size: var(--small);
  }

  .pieces details[open] {
    display: grid;
    gap: 0.5rem;
  }

  .pieces a {
    overflow-wrap: anywhere;
  }

  summary {
    cursor: pointer;
  }

  summary bdi {
    margin-inline-start: 0.25rem;
    overflow-wrap: anywhere;
  }

  .version {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .same {
    font-family: var(--serif);
  }
`;
