import {css, html, nothing, type TemplateResult} from 'lit';
import '../ui/assign-form';
import {icon} from '../ui/icons';
import {key} from '../ui/key';
import type {Session} from '../session/session';
import {words} from '../words/words';

/** The way to assign the selected claims. */
export interface Assigning {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The queue's last line: how far it is, or what to do with the claims that are selected. */
export function foot(session: Session, assigning: Assigning): TemplateResult {
  return session.selection.size > 0 ? selected(session, assigning) : progress(session);
}

function progress(session: Session): TemplateResult {
  const {queue, current, steps, skipped} = session;
  const say = words.queue;
  const facts = [
    queue.failure && queue.ids.length === 0 ? undefined : queue.position(current),
    steps.decided > 0 ? say.decided(steps.decided) : undefined,
    skipped.size > 0 ? say.skipped(skipped.size) : undefined,
  ].filter(Boolean);
  return html`<footer>
    <span class="progress">${facts.join(' · ')}</span>
    ${session.mayReview
      ? html`<button
            class="quiet undo"
            ?disabled=${!steps.last}
            title=${steps.last ? say.undoOf(steps.last.what) : say.undoLast}
            @click=${() => session.undoRedo.undo()}
          >
            ${icon('undo')} ${say.undoLast} ${key('undo')}
          </button>
          ${steps.next
            ? html`<button
                class="quiet"
                aria-label=${say.redoOf(steps.next.what)}
                title=${say.redoOf(steps.next.what)}
                @click=${() => session.undoRedo.redo()}
              >
                ${icon('redo')} ${key('redo')}
              </button>`
            : nothing}`
      : nothing}
  </footer>`;
}

function selected(session: Session, assigning: Assigning): TemplateResult {
  const {selection} = session;
  const say = words.queue;
  const all =
    session.queue.size === undefined || selection.size < session.queue.size
      ? html`<button class="quiet" @click=${() => session.markAll()}>${say.selectAll(session.queue.size)}</button>`
      : nothing;
  const none = html`<button
    class="quiet none"
    aria-label=${say.selectNone}
    title=${say.selectNone}
    @click=${() => selection.clear()}
  >
    ${icon('close')}
  </button>`;
  return html`<footer class="marked" role="group" aria-label=${say.selected(selection.size)}>
    <span class="count">${say.selected(selection.size)}</span>
    ${all} ${none}
    <span class="break"></span>
    ${(['verified', 'unverified'] as const).map(
      (verdict) => html`<button class=${verdict} @click=${() => session.verdicts.askAboutMarked(verdict)}>
        ${icon(verdict)} ${words.verdicts[verdict]}
      </button>`,
    )}
    <button class="quiet" aria-expanded=${assigning.isOpen ? 'true' : 'false'} @click=${assigning.toggle}>
      ${icon('people')} ${words.decision.assign}
    </button>
    ${assigning.isOpen
      ? html`<ws-assign-form
          .people=${session.people}
          @chosen=${({detail}: CustomEvent<string>) => session.assign(selection.all(), detail).then(assigning.toggle)}
          @done=${assigning.toggle}
        ></ws-assign-form>`
      : nothing}
  </footer>`;
}

export const footStyles = css`
  footer {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 3rem;
    padding: 0.25rem 0.5rem 0.25rem 1rem;
    border-block-start: 1px solid var(--line);
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }

  footer button {
    padding-inline: 0.5rem;
    font-size: var(--small);
  }

  .progress {
    min-width: 0;
  }

  .undo {
    margin-inline-start: auto;
    white-space: nowrap;
  }

  .marked .count {
    padding-inline-start: 0.5rem;
    font-weight: 600;
  }

  /* What is marked in one line, what to do with it in the next. */
  .marked .break {
    flex-basis: 100%;
  }

  .marked ws-assign-form {
    flex-basis: 100%;
    padding: 0.25rem;
  }

  .marked .none {
    margin-inline-start: auto;
  }

  .marked {
    flex-wrap: wrap;
    gap: 0.25rem;
    padding-inline: 0.5rem;
    border-block-start-color: var(--accent);
    background: var(--accent-soft);
  }

  .marked button {
    gap: 0.25rem;
    padding-inline: 0.3125rem;
  }

  .marked .verified {
    border-color: var(--good);
    color: var(--good);
  }

  .marked .unverified {
    border-color: var(--bad);
    color: var(--bad);
  }
`;
