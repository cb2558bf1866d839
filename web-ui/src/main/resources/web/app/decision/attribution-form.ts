import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Client} from '../api/client';
import type {Claim, CorrectedSource, Speaker, Status} from '../api/types';
import {controls} from '../ui/controls';
import {words} from '../words/words';
import './via-fields';
import type {ViaFields} from './via-fields';

const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];
const KINDS: readonly Speaker['kind'][] = ['person', 'organization', 'government', 'document'];
const PAUSE = 200;

/** Corrects whom a claim is attributed to. Says `correct` with the source, `done` when it is closed. */
@customElement('ws-attribution-form')
export class AttributionForm extends LitElement {
  @property({attribute: false}) claim!: Claim;
  @property({attribute: false}) client!: Client;
  @property() error = '';
  @state() private status: Status = 'named';
  @state() private known: readonly Speaker[] = [];
  @query('form') private form!: HTMLFormElement;
  @query('ws-via-fields') private via!: ViaFields;
  private names: readonly string[] = [];
  private timer = 0;

  override focus(): void {
    this.form.querySelector<HTMLElement>('input:checked')?.focus();
  }

  override willUpdate(changes: PropertyValues): void {
    const before = changes.get('claim') as Claim | undefined;
    if (changes.has('claim') && before?.id !== this.claim.id) {
      this.status = this.claim.attribution.status;
      this.names = this.claim.attribution.via.map(({name}) => name);
    }
  }

  override render() {
    const say = words.correct;
    const {speaker, description} = this.claim.attribution;
    return html`<form novalidate @submit=${this.submitted} @keydown=${this.pressed}>
      <fieldset>
        <legend>${say.legend}</legend>
        ${STATUSES.map(
          (status) => html`<label class="radio">
            <input
              type="radio"
              name="status"
              value=${status}
              .checked=${status === this.status}
              @change=${() => (this.status = status)}
            />
            ${say.statuses[status]}
          </label>`,
        )}
      </fieldset>
      ${this.status === 'named' ? this.named(speaker) : nothing}
      ${this.status === 'unnamed'
        ? this.line('description', say.description, description ?? this.claim.sourceText ?? '')
        : nothing}
      <ws-via-fields
        .client=${this.client}
        .names=${this.names}
        @entered=${() => this.form.requestSubmit()}
      ></ws-via-fields>
      ${this.line('note', say.note, '')}
      <p class="error-line" role="alert">${this.error || nothing}</p>
      <p class="actions">
        <button class="primary">${say.save}</button>
        <button type="button" class="quiet" @click=${this.close}>${words.cancel}</button>
      </p>
    </form>`;
  }

  private named(speaker: Speaker | null) {
    const say = words.correct;
    return html`
      <label for="name">${say.name}</label>
      <input id="name" name="name" list="known" autocomplete="off" dir="auto" .value=${speaker?.name ?? ''} @input=${this.typed} />
      <datalist id="known">
        ${this.known.map(
          ({name, role, affiliation}) =>
            html`<option value=${name}>${[role, affiliation].filter(Boolean).join(', ')}</option>`,
        )}
      </datalist>
      <label for="kind">${say.kind}</label>
      <select id="kind" name="kind">
        ${KINDS.map(
          (kind) => html`<option value=${kind} ?selected=${kind === (speaker?.kind ?? 'person')}>
            ${words.speakerKinds[kind]}
          </option>`,
        )}
      </select>
      ${this.line('role', words.decision.role, speaker?.role ?? '')}
      ${this.line('affiliation', words.decision.affiliation, speaker?.affiliation ?? '')}
    `;
  }

  private line(name: string, label: string, value: string) {
    return html`<label for=${name}>${label}</label>
      <input id=${name} name=${name} dir="auto" autocomplete="off" .value=${value} />`;
  }

  /** Offers the speakers whose names are like it; takes over what is known of the one that is chosen. */
  private typed(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    const chosen = this.known.find(({name}) => name === value);
    if (chosen) {
      this.field('role').value = chosen.role ?? '';
      this.field('affiliation').value = chosen.affiliation ?? '';
      this.field('kind').value = chosen.kind;
      return;
    }
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.offer(value), PAUSE);
  }

  private async offer(name: string): Promise<void> {
    if (name.trim().length < 2) return;
    // Without an offer, the name can still be typed.
    const found = await this.client.speakers(name, 10).catch(() => undefined);
    this.known = found?.items ?? [];
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const value = (name: string) => this.field(name).value.trim() || null;
    const detail: {source: CorrectedSource; note: string | null} = {
      source: {
        status: this.status,
        via: this.via.chain.map((name) => ({name})),
        ...(this.status === 'named'
          ? {
              speaker: {
                name: value('name') ?? '',
                kind: this.field('kind').value as Speaker['kind'],
                role: value('role'),
                affiliation: value('affiliation'),
              },
            }
          : {}),
        ...(this.status === 'unnamed' ? {description: value('description')} : {}),
      },
      note: value('note'),
    };
    this.dispatchEvent(new CustomEvent('correct', {detail}));
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('done'));
  }

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: 0.375rem;
        padding: 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--ground);
        font-size: var(--small);
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend,
      form > label {
        font-weight: 600;
      }

      .radio {
        display: flex;
        gap: 0.375rem;
        align-items: center;
        min-height: 1.5rem;
      }

      .radio input {
        width: 1rem;
        min-height: 1rem;
        accent-color: var(--accent);
      }

      .error-line {
        color: var(--bad);
        font-weight: 600;
      }

      .error-line:empty {
        display: none;
      }

      .actions {
        display: flex;
        gap: 0.5rem;
        margin-block-start: 0.25rem;
      }
    `,
  ];
}
