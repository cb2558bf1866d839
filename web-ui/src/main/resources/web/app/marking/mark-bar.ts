import {css, html, nothing, type TemplateResult} from 'lit';
import type {Article, Claim, Places, Span} from '../api/types';
import type {Role} from '../article/segments';
import {icon} from '../ui/icons';
import {words} from '../words/words';
import type {Session} from '../session/session';
import {stands} from '../stores/claims';

const ROLES: readonly Role[] = ['source', 'cue', 'content'];

/** What became of using the selected words. */
export interface Marking {
  readonly isBusy: boolean;
  /** Why they were refused. */
  readonly error: string;
  /** Does it, and shows what is said against it. */
  readonly use: (act: () => Promise<unknown>) => void;
  readonly close: () => void;
}

/** What the selected words may be used as. It lies over the text's end, so that nothing moves when it comes. */
export function markBar(session: Session, article: Article, span: Span, marking: Marking): TemplateResult {
  const say = words.marking;
  const {claim} = session;
  const {isBusy, error, use, close} = marking;
  const isStanding = claim && stands(claim);
  return html`<div class="bar" role="toolbar" aria-label=${say.bar} @mousedown=${keep}>
    ${isStanding
      ? html`<span>${say.this}</span>
          ${ROLES.map(
            (role) => html`<button ?disabled=${isBusy} @click=${() => use(() => correct(session, claim, {[role]: [span]}))}>
              <mark class=${role}>${say.roles[role]}</mark>
            </button>`,
          )}`
      : nothing}
    <button ?disabled=${isBusy} @click=${() => use(() => addClaim(session, article, {content: [span]}))}>
      ${icon('plus')} ${say.addWords}
    </button>
    <button class="quiet" aria-label=${words.close} title=${words.close} @click=${close}>${icon('close')}</button>
    ${error ? html`<p role="alert">${error}</p>` : nothing}
  </div>`;
}

async function correct(session: Session, claim: Claim, places: Places): Promise<void> {
  await session.changes.claims.mark(claim, places);
  session.say(words.marking.saved);
}

/** Adds a claim and goes to it. */
export async function addClaim(session: Session, article: Article, places: Places): Promise<void> {
  const before = session.current;
  const added = await session.changes.claims.add(article, places);
  session.queue.insert(added, before);
  void session.look(added.id);
  session.say(words.marking.added);
}

/** The press of a button must not take the selection away. */
function keep(event: MouseEvent): void {
  event.preventDefault();
}

export const barStyles = css`
  .bar {
    position: absolute;
    inset: auto 0 0.75rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
    width: fit-content;
    max-width: calc(100% - 1rem);
    margin-inline: auto;
    padding: 0.5rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shadow);
    font-size: var(--small);
  }

  .bar p {
    flex-basis: 100%;
    color: var(--bad);
    font-weight: 600;
  }
`;
