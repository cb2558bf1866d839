import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Session} from '../session/session';
import {controls} from '../ui/controls';
import {dialogHead, dialogStyles} from '../ui/dialog';
import {icon} from '../ui/icons';
import {words} from '../words/words';

/** Asks once, with their number, before many claims get one verdict. */
@customElement('ws-bulk')
export class BulkDialog extends LitElement {
  @property({attribute: false}) session!: Session;
  /** What is asked about; changes when the session asks. */
  @property({attribute: false}) asking: Session['verdicts']['asking'];
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.primary') private yes!: HTMLElement | null;

  override updated(changes: PropertyValues): void {
    if (!changes.has('asking')) return;
    if (this.asking && !this.dialog.open) {
      this.dialog.showModal();
      this.yes?.focus();
    } else if (!this.asking && this.dialog.open) this.dialog.close();
  }

  override render() {
    const {asking} = this;
    const say = words.bulk;
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      ${asking
        ? html`${dialogHead(say.heading(asking.verdict, asking.claims.length))}
            <div class="dialog-body">
              <p>${say.body}</p>
              <p class="actions">
                <button class="primary" @click=${() => this.session.verdicts.answer(true)}>
                  ${icon(asking.verdict)} ${say.yes(asking.verdict, asking.claims.length)}
                </button>
                <button @click=${() => this.session.verdicts.answer(false)}>${words.cancel}</button>
              </p>
            </div>`
        : nothing}
    </dialog>`;
  }

  private closed(): void {
    if (this.asking) this.session.verdicts.answer(false);
  }

  static override styles = [
    controls,
    dialogStyles,
    css`
      dialog {
        width: min(28rem, calc(100vw - 1.5rem));
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
      }
    `,
  ];
}
