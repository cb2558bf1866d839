import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {Refusal} from '../api/http-client';
import type {Attribution, Claim, CorrectedSource, Speaker, Status} from '../api/types';
import type {Session} from '../session/session';
import {FormPanel, formConflict, formPanelStyles} from '../ui/form-panel';
import {words} from '../words/words';
import './via-fields';
import type {ViaFields} from './via-fields';

const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];
const KINDS: readonly Speaker['kind'][] = ['person', 'organization', 'government', 'document'];
const PAUSE = 200;

/**
 * Corrects a claim's attribution. It shows the claim as it was when the form was opened; what someone
 * else makes of it meanwhile is shown beside, and is a choice.
 */
@customElement('ws-attribution-form')
export class AttributionForm extends FormPanel {
  @property({attribute: false}) session!: Session;
  /** The claim as it is now. */
  @property({attribute: false}) claim!: Claim;
  /** What the fields were filled from. */
  @state() private filled!: Attribution;
  /** What was there when the reviewer last looked. */
  @state() private seen!: Attribution;
  @state() private status: Status = 'named';
  @state() private known: readonly Speaker[] = [];
  @query('ws-via-fields') private via!: ViaFields;
  private names: readonly string[] = [];
  private timer = 0;

  override focus(): void {
    const field = this.field('name') ?? this.field('description');
    (field ?? this.form.querySelector<HTMLElement>('input:checked'))?.focus();
    (field as HTMLInputElement | null)?.select();
  }

  override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    const before = changes.get('claim') as Claim | undefined;
    if (changes.has('claim') && before?.id !== this.claim.id) this.fill();
  }

  private fill(): void {
    this.filled = this.seen = this.claim.attribution;
    this.status = this.seen.status;
    this.names = this.seen.via.map(({name}) => name);
  }

  private get isMet(): boolean {
    return same(this.seen, this.claim.attribution);
  }

  protected get sendLabel(): string {
    return words.correct.save;
  }

  protected fields() {
    const say = words.correct;
    const {speaker, description} = this.filled;
    return html`${this.isMet ? nothing : this.conflict()}
    ${keyed(
      this.filled,
      html`<fieldset>
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
          .client=${this.session.client}
          .names=${this.names}
          @entered=${() => this.form.requestSubmit()}
        ></ws-via-fields>
        ${this.line('note', say.note, '')}`,
    )}`;
  }

  private conflict() {
    const {speaker, description, via} = this.claim.attribution;
    const newest = this.session.decisions.changes(this.claim.id).corrections[0];
    const theirs = [speaker?.name ?? description ?? words.unattributed, ...via.map(({name}) => name)].join(' ← ');
    return formConflict(words.form.speakerChanged(newest?.account ?? null), theirs, (keep) => {
      if (keep === 'theirs') this.fill();
      else this.seen = this.claim.attribution;
      this.error = '';
    });
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

  /** Offers the speakers whose names are like it; takes over what is known of the one that is chosen. */
  private typed(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    const chosen = this.known.find(({name}) => name === value);
    if (chosen) {
      this.field('role')!.value = chosen.role ?? '';
      this.field('affiliation')!.value = chosen.affiliation ?? '';
      this.field('kind')!.value = chosen.kind;
      return;
    }
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.offer(value), PAUSE);
  }

  private async offer(name: string): Promise<void> {
    if (name.trim().length < 2) return;
    // Without an offer, the name can still be typed.
    const found = await this.session.client.speakers(name, 10).catch(() => undefined);
    this.known = found?.items ?? [];
  }

  protected async send(): Promise<void> {
    if (!this.isMet) return this.refuse(words.form.chooseFirst);
    if (this.status === 'named' && !this.value('name')) return this.refuse(words.form.missing(words.correct.name), 'name');
    if (this.status === 'unnamed' && !this.value('description')) {
      return this.refuse(words.form.missing(words.correct.description), 'description');
    }
    await this.correct(this.source());
    this.session.say(words.correct.saved);
    this.close();
  }

  /** Saves it, also where the claim has a newer version that says nothing else of who said it. */
  private async correct(source: CorrectedSource): Promise<void> {
    const {changes, claims} = this.session;
    const note = this.value('note') || null;
    try {
      await changes.claims.correct(this.claim, source, note);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 412) throw error;
      const now = claims.get(this.claim.id);
      if (!now || !same(this.seen, now.attribution)) throw new Error(words.form.chooseFirst);
      await changes.claims.correct(now, source, note);
    }
  }

  private source(): CorrectedSource {
    return {
      status: this.status,
      via: this.via.chain.map((name) => ({name})),
      ...(this.status === 'named'
        ? {
            speaker: {
              name: this.value('name'),
              kind: this.value('kind') as Speaker['kind'],
              role: this.value('role') || null,
              affiliation: this.value('affiliation') || null,
            },
          }
        : {}),
      ...(this.status === 'unnamed' ? {description: this.value('description')} : {}),
    };
  }

  static override styles = [
    ...formPanelStyles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        margin: 0;
        padding: 0;
        border: 0;
      }

      .radio {
        display: flex;
        gap: 0.375rem;
        align-items: center;
        min-height: 1.6rem;
      }

      .radio input {
        width: 1rem;
        min-height: 1rem;
        accent-color: var(--accent);
      }
    `,
  ];
}

/** Whether two attributions say the same of who said it. */
function same(one: Attribution, other: Attribution): boolean {
  const said = ({status, speaker, description, via}: Attribution) =>
    JSON.stringify([status, speaker, description, via.map(({name}) => name)]);
  return said(one) === said(other);
}
