import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {controls} from '../ui/controls';
import {safeLink} from '../ui/speaker';
import {words} from '../words/words';

/** The address of an article. Says `fetched` with the address. */
@customElement('ws-link-form')
export class LinkForm extends LitElement {
  @property({type: Boolean}) busy = false;
  @state() private error = '';
  @query('input') private input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
  }

  /** Shows why the article was not taken. */
  refuse(error: Error): void {
    this.error = error.message;
    this.input.focus();
  }

  override render() {
    const say = words.link;
    return html`<form novalidate @submit=${this.submitted}>
      <label for="address">${say.label}</label>
      <input
        id="address"
        type="url"
        dir="ltr"
        placeholder="https://"
        aria-describedby="about error"
        aria-invalid=${this.error ? 'true' : 'false'}
      />
      <p class="muted" id="about">${say.hint}</p>
      <p class="error" id="error" role="alert">${this.error || nothing}</p>
      <p><button class="primary" ?disabled=${this.busy}>${this.busy ? say.working : say.submit}</button></p>
    </form>`;
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const address = this.input.value.trim();
    this.error = safeLink(address) ? '' : words.add.badUrl;
    if (this.error) this.input.focus();
    else if (!this.busy) this.dispatchEvent(new CustomEvent('fetched', {detail: address}));
  }

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: 0.5rem;
      }

      label {
        font-size: var(--small);
        font-weight: 600;
      }

      .muted {
        font-size: 0.75rem;
      }

      .error {
        color: var(--bad);
        font-weight: 600;
      }

      .error:empty {
        display: none;
      }
    `,
  ];
}
