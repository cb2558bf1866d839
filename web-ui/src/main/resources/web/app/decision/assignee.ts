import {css, html, type TemplateResult} from 'lit';
import type {Claim} from '../api/types';
import {icon} from '../ui/icons';
import type {Session} from '../session/session';
import {words} from '../words/words';

/** Who means to review the claim, and the way to take it or to give it back. */
export function assignee(session: Session, {id, assignee}: Claim): TemplateResult {
  const say = words.decision;
  return assignee === null
    ? html`<p class="assignee">
        <button class="link" @click=${() => void session.assign([id], 'me')}>${say.assignMe}</button>
      </p>`
    : html`<p class="assignee">
        ${icon('people')} <span dir="auto">${say.assignedTo(assignee)}</span>
        <button class="link" @click=${() => void session.assign([id], null)}>${say.giveBack}</button>
      </p>`;
}

export const assigneeStyles = css`
  .assignee {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    font-size: var(--small);
  }
`;
