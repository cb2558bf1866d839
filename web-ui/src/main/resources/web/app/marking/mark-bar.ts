import {css, html, nothing, type TemplateResult} from 'lit';
import type {Article, Claim, Span} from '../api/types';
import type {Role} from '../article/segments';
import {icon} from '../ui/icons';
import {words} from '../words/words';
import type {Session} from '../session/session';

const ROLES: readonly Role[] = ['source', 'cue', 'content'];

/** What the selected words may be used as. It lies over the text's end, so that nothing moves when it comes. */
export function markBar(session: Session, article: Article, span: Span, done: () => void): TemplateResult {
  const say = words.marking;
  const {claim, marks} = session;
  const after = (made: Promise<boolean>) => void made.then((ok) => ok && done());
  return html`<div class="bar" role="toolbar" aria-label=${say.bar} @mousedown=${keep}>
    ${claim && !claim.removed
      ? html`<span>${say.this}</span>
          ${ROLES.map(
            (role) => html`<button ?disabled=${marks.saving} @click=${() => after(use(session, claim, role, [span]))}>
              <mark class=${role}>${say.roles[role]}</mark>
            </button>`,
          )}`
      : nothing}
    <button ?disabled=${marks.saving} @click=${() => after(addClaim(session, article, {content: [span]}))}>
      ${icon('plus')} ${say.add}
    </button>
    <button class="quiet" aria-label=${words.close} title=${words.close} @click=${done}>${icon('close')}</button>
    ${marks.error ? html`<p role="alert">${marks.error}</p>` : nothing}
  </div>`;
}

/** Says that the words at these places play a role in a claim. */
export async function use(session: Session, claim: Claim, role: Role, spans: readonly Span[]): Promise<boolean> {
  const done = await session.marks.correct(claim, {[role]: spans});
  if (done) session.say(words.marking.saved);
  return done;
}

/** Adds a claim and goes to it. */
export async function addClaim(
  session: Session,
  article: Article,
  places: Parameters<Session['marks']['add']>[1],
): Promise<boolean> {
  const before = session.current;
  const added = await session.marks.add(article, places);
  if (!added) return false;
  session.queue.insert(added, before);
  void session.look(added.id);
  session.say(words.marking.added);
  return true;
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
