import {LitElement, css, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {ACTIONS, chooseKey, keyOf, resetKeys, type Action} from '../keyboard/keys';
import {controls} from '../ui/controls';
import {words} from '../words/words';

/** Which key does what, and the way to choose another one. */
@customElement('ws-keys')
export class KeysSection extends LitElement {
  @state() private error = '';

  override render() {
    const say = words.help;
    return html`<details>
      <summary>${say.chooseHeading}</summary>
      <p class="muted">${say.chooseHint}</p>
      <p role="alert">${this.error || nothing}</p>
      <div class="keys">
        ${ACTIONS.map(
          (action) => html`<label>
            <input
              maxlength="1"
              autocomplete="off"
              .value=${keyOf(action).toUpperCase()}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              @input=${(event: Event) => this.choose(action, event.target as HTMLInputElement)}
            />
            ${say.actions[action]}
          </label>`,
        )}
      </div>
      <p><button @click=${this.reset}>${say.reset}</button></p>
    </details>`;
  }

  private choose(action: Action, input: HTMLInputElement): void {
    const key = input.value.trim();
    const holder = key ? chooseKey(action, key) : undefined;
    this.error = !key
      ? words.help.oneKey
      : holder
        ? words.help.taken(key.toUpperCase(), words.help.actions[holder] ?? holder)
        : '';
    if (this.error) input.value = key && holder ? keyOf(action).toUpperCase() : '';
    if (!this.error) input.value = key.toUpperCase();
    input.select();
  }

  private reset(): void {
    resetKeys();
    this.error = '';
    for (const [i, input] of [...this.renderRoot.querySelectorAll('input')].entries()) {
      input.value = keyOf(ACTIONS[i]!).toUpperCase();
    }
  }

  static override styles = [
    controls,
    css`
      summary {
        min-height: 1.6rem;
        cursor: pointer;
      }

      details > * + * {
        margin-block-start: 0.5rem;
      }

      .muted {
        font-size: var(--small);
      }

      [role='alert'] {
        color: var(--bad);
        font-weight: 600;
      }

      .keys {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
        gap: 0.375rem 1rem;
      }

      label {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        font-size: var(--small);
      }

      input {
        flex: none;
        width: 2.5rem;
        text-align: center;
      }
    `,
  ];
}
