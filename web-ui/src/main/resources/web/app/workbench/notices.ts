import {css, html, nothing, type TemplateResult} from 'lit';
import type {Id} from '../api/types';
import {icon} from '../ui/icons';
import {key} from '../ui/key';
import {words} from '../words/words';
import type {Session} from '../session/session';

/** How long a notice is shown, in ms. */
const SHOWN = 8000;

/** What went wrong with decisions on other claims than the one in view, and the way there; what waits is no fault. */
export function notices(session: Session, show: (id: Id) => void): TemplateResult | typeof nothing {
  const {decisions, current, live} = session;
  const failures = [...decisions.failures].filter(([id]) => id !== current);
  const waiting = failures.filter(([, {waits}]) => waits).map(([id]) => id);
  const unsaved = failures.filter(([, {waits}]) => !waits).map(([id]) => id);
  const conflicts = [...decisions.conflicts.keys()].filter((id) => id !== current);
  const first = conflicts[0] ?? unsaved[0] ?? waiting[0];
  const isFault = conflicts.length + unsaved.length > 0;
  if (first === undefined) {
    return live.isUp ? nothing : html`<p class="notice waits">${icon('warning')} ${words.notices.offline}</p>`;
  }
  return html`<p class="notice ${isFault ? '' : 'waits'}">
    ${icon('warning')}
    <span>
      ${conflicts.length > 0 ? words.notices.conflicts(conflicts.length) : nothing}
      ${unsaved.length > 0 ? words.notices.unsaved(unsaved.length) : nothing}
      ${waiting.length > 0 ? words.notices.waiting(waiting.length) : nothing}
      ${live.isUp ? nothing : words.notices.offline}
    </span>
    <button @click=${() => show(first)}>${words.notices.show}</button>
  </p>`;
}

/** What was just done or refused, shown for a while, with the way back. */
export function toast(session: Session): TemplateResult | typeof nothing {
  const {notice, steps} = session;
  if (!notice.isShown || !notice.text) return nothing;
  return html`<p class="toast">
    <span dir="auto">${notice.text}</span>
    ${steps.last
      ? html`<button class="quiet" title=${words.queue.undoOf(steps.last.what)} @click=${() => session.undoRedo.undo()}>
          ${words.queue.undoLast} ${key('undo')}
        </button>`
      : nothing}
    ${steps.next
      ? html`<button class="quiet" title=${words.queue.redoOf(steps.next.what)} @click=${() => session.undoRedo.redo()}>
          ${words.queue.redo} ${key('redo')}
        </button>`
      : nothing}
  </p>`;
}

/** Takes what is shown off again after a while. */
export class ToastTimer {
  private number = -1;
  private timer = 0;

  follow(session: Session): void {
    const {notice} = session;
    if (!notice.isShown || notice.number === this.number) return;
    this.number = notice.number;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => session.hush(notice.number), SHOWN);
  }
}

export const noticeStyles = css`
  /* Where panes lie above each other, below the header, so that no button of theirs is under it. */
  .notices {
    position: fixed;
    inset: 4.25rem 0 auto;
    z-index: 2;
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    pointer-events: none;
  }

  /* On a phone over the header, so that it hides nothing of the claim. */
  @media (width < 44rem) {
    .notices {
      inset-block-start: 0.25rem;
    }
  }

  /* Over the article, so that it hides neither a note nor the queue. */
  @media (width >= 68rem) {
    .notices {
      inset: auto 22rem 4.5rem 21rem;
    }
  }

  .notice,
  .toast {
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

  .notice.waits {
    border-color: var(--care);
    color: var(--care);
  }

  .toast {
    gap: 0.25rem;
    border-color: transparent;
    background: var(--ink);
    color: var(--surface);
    font-size: var(--small);
    font-weight: 500;
  }

  .toast span {
    min-height: 1.5rem;
    padding-block: 0.125rem;
    overflow-wrap: anywhere;
  }

  .toast button {
    min-height: 1.75rem;
    padding: 0.125rem 0.5rem;
    color: inherit;
    font-weight: 700;
    white-space: nowrap;
  }

  @media (hover: hover) {
    .toast button:hover {
      background: transparent;
      text-decoration: underline;
    }
  }
`;
