import {css, html, nothing} from 'lit';
import type {Article, ArticleRef, Claim} from '../api/types';
import type {Session} from '../session/session';
import {icon} from '../ui/icons';
import {safeLink} from '../ui/speaker';
import {when, words} from '../words/words';
import type {Role} from './segments';

const ROLES: readonly Role[] = ['source', 'cue', 'content'];

/** What an article is, the way through its claims, and what the colours of its text mean. */
export function articleHead(session: Session, ref: ArticleRef, article: Article | undefined) {
  const link = safeLink(ref.url);
  const facts = [ref.outlet, article?.byline, ref.published && when(ref.published)];
  return html`<header>
    <h2 tabindex="-1" id="title" dir="auto">${ref.title ?? words.untitled}</h2>
    <p class="facts">
      ${facts.filter(Boolean).map((fact) => html`<bdi>${fact}</bdi>`)}
      ${link
        ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${words.article.original}</a>`
        : nothing}
    </p>
    ${article ? claimsOf(session, article) : nothing}
    <ul class="legend" aria-label=${words.article.legend}>
      ${ROLES.map((role) => html`<li><mark class=${role}>${words.article.roles[role]}</mark></li>`)}
      <li><span class="other">${words.article.others}</span></li>
    </ul>
  </header>`;
}

/** What is marked in the text: the quotations, and the statements where one of them is looked at. */
export function markedIn({claims, statements}: Article, {current}: Session): readonly Claim[] {
  return statements.some(({id}) => id === current) ? [...claims, ...statements] : claims;
}

function claimsOf(session: Session, article: Article) {
  const claims = [...markedIn(article, session)].sort((a, b) => (a.content[0]?.begin ?? 0) - (b.content[0]?.begin ?? 0));
  const at = claims.findIndex((claim) => claim.id === session.current);
  if (at < 0 || claims.length < 2) return nothing;
  return html`<div class="claims">
    ${step(session, claims[at - 1], 'previous')}
    <span>${words.article.claimOf(at + 1, claims.length)}</span>
    ${step(session, claims[at + 1], 'next')}
  </div>`;
}

function step(session: Session, claim: Claim | undefined, which: 'previous' | 'next') {
  return html`<button
    class="quiet rapid"
    aria-label=${words.article[which]}
    title=${words.article[which]}
    aria-disabled=${claim ? 'false' : 'true'}
    @click=${() => claim && session.goTo(claim)}
  >
    ${icon(which)}
  </button>`;
}

export const headStyles = css`
  header {
    margin-block-end: 1.25rem;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--line);
  }

  h2 {
    font: 700 var(--larger) / 1.25 var(--serif);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    margin-block-start: 0.375rem;
    color: var(--muted);
    font-size: var(--small);
    overflow-wrap: anywhere;
  }

  .claims {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    margin-block-start: 0.5rem;
    margin-inline-start: -0.75rem;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }

  .claims button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    margin-block-start: 0.5rem;
    color: var(--muted);
    font-size: var(--small);
    list-style: none;
  }

  .legend mark {
    color: var(--ink);
  }

  .legend .other {
    cursor: auto;
  }
`;
