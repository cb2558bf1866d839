import {LitElement, css, html} from 'lit';
import {customElement, query} from 'lit/decorators.js';
import {ACTIONS, Keys, keyOf} from '../keyboard/keys';
import {viewAddress} from '../routing/views';
import {controls} from '../ui/controls';
import {dialogHead, dialogStyles} from '../ui/dialog';
import {words} from '../words/words';

/** Which keys there are, and the switch that turns them off. Says `switched` when it was used. */
@customElement('ws-help')
export class HelpDialog extends LitElement {
  @query('dialog') private dialog!: HTMLDialogElement;

  open(): void {
    // Keys may have been chosen since.
    this.requestUpdate();
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render() {
    const say = words.help;
    return html`<dialog aria-labelledby="title">
      ${dialogHead(say.heading)}
      <div class="dialog-body">
        <dl>
          ${ACTIONS.map(
            (action) => html`<div>
              <dt><kbd>${keyOf(action).toUpperCase()}</kbd></dt>
              <dd>${say.actions[action]}</dd>
            </div>`,
          )}
        </dl>
        <p class="switch">
          <input
            type="checkbox"
            id="keys"
            aria-describedby="keys-hint"
            .checked=${Keys.on}
            @change=${this.switched}
          />
          <label for="keys">${say.switch}</label>
        </p>
        <p class="muted" id="keys-hint">${say.switchHint}</p>
        <p><a href=${viewAddress({view: 'settings'})} @click=${() => this.dialog.close()}>${say.change}</a></p>
      </div>
    </dialog>`;
  }

  private switched(event: Event): void {
    Keys.turn((event.target as HTMLInputElement).checked);
    this.dispatchEvent(new CustomEvent('switched'));
  }

  static override styles = [
    controls,
    dialogStyles,
    css`
      dialog {
        width: min(30rem, calc(100vw - 1.5rem));
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
        gap: 0.5rem 1.5rem;
      }

      dl div {
        display: flex;
        gap: 0.75rem;
        align-items: baseline;
      }

      .switch {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--line);
        font-weight: 600;
      }

      input {
        width: 1.25rem;
        min-height: 1.25rem;
        accent-color: var(--accent);
      }

      #keys-hint {
        margin-block-start: -0.75rem;
        font-size: var(--small);
      }
    `,
  ];
}
