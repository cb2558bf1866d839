import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Article, Claim, Span} from '../api/types';
import type {Role} from '../article/segments';
import {controls} from '../ui/controls';
import {words} from '../words/words';
import type {Session} from '../session/session';
import {locate} from './locate';
import {addClaim} from './mark-bar';

const ROLES: readonly Role[] = ['content', 'cue', 'source'];
const TEXTS = {content: 'text', cue: 'cueText', source: 'sourceText'} as const;

/** Content, cue and source by their words, which are looked up in the article. Says `done` when it is closed. */
@customElement('ws-places-form')
export class PlacesForm extends LitElement {
  @property({attribute: false}) session!: Session;
  @property({attribute: false}) article!: Article;
  /** Undefined for a claim that the engine missed. */
  @property({attribute: false}) claim: Claim | undefined;
  @state() private error = '';
  @query('form') private form!: HTMLFormElement;

  override focus(): void {
    this.form.querySelector('textarea')?.focus();
  }

  override render() {
    const say = words.marking;
    return html`<form novalidate @submit=${this.submitted} @keydown=${this.pressed}>
      <p>${say.hint}</p>
      ${ROLES.map(
        (role) => html`<label for=${role}>${say.roles[role]}</label>
          <textarea id=${role} name=${role} dir="auto" rows=${role === 'content' ? 3 : 1} .value=${this.present(role)}></textarea>`,
      )}
      <p class="error-line" role="alert">${this.error || nothing}</p>
      <p class="actions">
        <button class="primary">${this.claim ? say.save : say.add}</button>
        <button type="button" class="quiet" @click=${this.close}>${words.cancel}</button>
      </p>
    </form>`;
  }

  private present(role: Role): string {
    return this.claim?.[TEXTS[role]] ?? '';
  }

  private async submitted(event: Event): Promise<void> {
    event.preventDefault();
    const places: Partial<Record<Role, Span[]>> = {};
    for (const role of ROLES) {
      const field = this.form.elements.namedItem(role) as HTMLTextAreaElement;
      if (this.claim && field.value.trim() === this.present(role).trim()) continue;
      const near = places.content?.[0]?.begin ?? this.claim?.content[0]?.begin ?? 0;
      const found = locate(field.value, this.article.text, near);
      if (!found || (role === 'content' && found.length === 0)) {
        this.error = words.marking.notThere(words.marking.roles[role]);
        field.focus();
        return;
      }
      places[role] = found;
    }
    if (Object.keys(places).length === 0) return this.close();
    const {marks} = this.session;
    const done = this.claim
      ? await marks.correct(this.claim, places)
      : await addClaim(this.session, this.article, places);
    this.error = marks.error ?? '';
    if (!done) return;
    if (this.claim) this.session.say(words.marking.saved);
    this.close();
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

      label {
        font-weight: 600;
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
      }
    `,
  ];
}
