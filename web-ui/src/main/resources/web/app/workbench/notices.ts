import {css, html, nothing, type TemplateResult} from 'lit';
import type {Id} from '../api/types';
import {icon} from '../ui/icons';
import {words} from '../words/words';
import type {Session} from '../session/session';

/** What went wrong with decisions on other claims than the one in view, and the way there. */
export function notices(session: Session, show: (id: Id) => void): TemplateResult | typeof nothing {
  const {decisions, current, live} = session;
  const elsewhere = (ids: Iterable<Id>) => [...ids].filter((id) => id !== current);
  const unsaved = elsewhere(decisions.failures.keys());
  const conflicts = elsewhere(decisions.conflicts.keys());
  const first = conflicts[0] ?? unsaved[0];
  if (first === undefined) {
    return live.isUp ? nothing : html`<p class="notice">${icon('warning')} ${words.notices.offline}</p>`;
  }
  return html`<p class="notice">
    ${icon('warning')}
    <span>
      ${conflicts.length > 0 ? words.notices.conflicts(conflicts.length) : nothing}
      ${unsaved.length > 0 ? words.notices.unsaved(unsaved.length) : nothing}
      ${live.isUp ? nothing : words.notices.offline}
    </span>
    <button @click=${() => show(first)}>${words.notices.show}</button>
  </p>`;
}

export const noticeStyles = css`
  .notices {
    position: fixed;
    inset: auto 0 4.5rem;
    z-index: 2;
    display: grid;
    justify-items: center;
    pointer-events: none;
  }

  /* Over the article, so that it hides neither a note nor the queue. */
  @media (width >= 68rem) {
    .notices {
      inset-inline: 21rem 22rem;
    }
  }

  .notice {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    max-width: calc(100% - 1.5rem);
    padding: 0.5rem 0.5rem 0.5rem 1rem;
    border: 1px solid var(--bad);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--bad);
    font-weight: 600;
    box-shadow: var(--shadow);
    pointer-events: auto;
  }
`;
