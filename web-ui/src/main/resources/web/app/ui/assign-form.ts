import {LitElement, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {words} from '../words/words';
import {controls} from './controls';

/** Asks for the name of an account. Says `chosen` with the name, or `done` when it is left. */
@customElement('ws-assign-form')
export class AssignForm extends LitElement {
  /** The names to offer. */
  @property({attribute: false}) people: readonly string[] = [];
  @query('input') private input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
  }

  override render() {
    const say = words.decision;
    return html`<form @submit=${this.submitted} @keydown=${this.pressed}>
      <label class="unseen" for="name">${say.assignName}</label>
      <input id="name" list="people" maxlength="100" autocomplete="off" placeholder=${say.assignName} />
      <datalist id="people">${this.people.map((name) => html`<option value=${name}></option>`)}</datalist>
      <button>${say.assign}</button>
      <button type="button" class="quiet" @click=${this.leave}>${words.cancel}</button>
    </form>`;
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    const detail = this.input.value.trim();
    if (detail) this.dispatchEvent(new CustomEvent<string>('chosen', {detail}));
  };

  private readonly leave = (): void => void this.dispatchEvent(new CustomEvent('done'));

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.leave();
  };

  static override styles = [
    controls,
    css`
      :host {
        flex: 1;
        min-width: 0;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        align-items: center;
        font-size: var(--small);
      }

      input {
        flex: 1 1 8rem;
        width: auto;
        min-width: 0;
      }
    `,
  ];
}
