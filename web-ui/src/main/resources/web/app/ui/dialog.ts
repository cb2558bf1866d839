import {css, html, type TemplateResult} from 'lit';
import {words} from '../words/words';
import {icon} from './icons';

/** A dialog's heading with its way out. */
export function dialogHead(title: string): TemplateResult {
  return html`<form method="dialog" class="dialog-head">
    <h2 id="title">${title}</h2>
    <button class="quiet" aria-label=${words.close} title=${words.close}>${icon('close')}</button>
  </form>`;
}

export const dialogStyles = css`
  dialog {
    width: min(44rem, calc(100vw - 1.5rem));
    max-height: calc(100dvh - 1.5rem);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.75rem 0.75rem 0.5rem 1.25rem;
    background: var(--surface);
  }

  .dialog-head h2 {
    font-size: var(--large);
  }

  .dialog-body {
    display: grid;
    gap: 1rem;
    padding: 0.25rem 1.25rem 1.25rem;
  }
`;
