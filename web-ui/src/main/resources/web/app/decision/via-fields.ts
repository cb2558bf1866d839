import {LitElement, css, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Client} from '../api/client';
import {controls} from '../ui/controls';
import {icon} from '../ui/icons';
import {words} from '../words/words';

const PAUSE = 200;
/** The most that the server takes. */
const MOST = 20;

/** The outlets and documents that a claim came through, nearest first, each a line to type in. Says `entered`. */
@customElement('ws-via-fields')
export class ViaFields extends LitElement {
  @property({attribute: false}) client!: Client;
  @property({attribute: false}) names: readonly string[] = [];
  @state() private known: readonly string[] = [];
  private timer = 0;

  /** What is typed, without empty lines. */
  get chain(): readonly string[] {
    return this.names.map((name) => name.trim()).filter(Boolean);
  }

  override render() {
    const say = words.correct.via;
    return html`<fieldset>
      <legend>${say.legend}</legend>
      ${this.names.map(
        (name, i) => html`<p>
          <input
            aria-label=${say.step(i + 1)}
            list="outlets"
            autocomplete="off"
            maxlength="200"
            dir="auto"
            .value=${live(name)}
            @keypress=${this.pressed}
            @input=${(event: Event) => this.typed(i, (event.target as HTMLInputElement).value)}
          />
          <button
            type="button"
            class="quiet"
            aria-label=${say.remove(name || String(i + 1))}
            title=${say.remove(name || String(i + 1))}
            @click=${() => this.takeOut(i)}
          >
            ${icon('close')}
          </button>
        </p>`,
      )}
      <datalist id="outlets">${this.known.map((name) => html`<option value=${name}></option>`)}</datalist>
      <button type="button" class="link add" ?disabled=${this.names.length >= MOST} @click=${this.add}>${say.add}</button>
    </fieldset>`;
  }

  /** A form does not see Enter in here; one that chooses what is offered makes no keypress. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('entered'));
  }

  private typed(at: number, value: string): void {
    this.names = this.names.map((name, i) => (i === at ? value : name));
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.offer(value.trim()), PAUSE);
  }

  private async offer(part: string): Promise<void> {
    if (part.length < 2 || this.known.includes(part)) return;
    // Without an offer, the name can still be typed.
    this.known = await this.client.outletNames(part).catch(() => []);
  }

  private async add(): Promise<void> {
    this.names = [...this.names, ''];
    await this.updateComplete;
    this.focusOn(this.names.length - 1);
  }

  private async takeOut(at: number): Promise<void> {
    this.names = this.names.filter((_, i) => i !== at);
    await this.updateComplete;
    this.focusOn(Math.min(at, this.names.length - 1));
  }

  private focusOn(at: number): void {
    const lines = this.renderRoot.querySelectorAll<HTMLElement>('input');
    (lines[at] ?? this.renderRoot.querySelector<HTMLElement>('.add'))?.focus();
  }

  static override styles = [
    controls,
    css`
      fieldset {
        display: grid;
        gap: 0.25rem;
        justify-items: start;
        margin: 0;
        padding: 0;
        border: 0;
        font-size: var(--small);
      }

      legend {
        margin-block-end: 0.25rem;
        padding: 0;
        font-weight: 600;
      }

      p {
        display: flex;
        gap: 0.25rem;
        justify-self: stretch;
      }

      input {
        flex: 1;
        min-width: 0;
      }
    `,
  ];
}
