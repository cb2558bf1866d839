import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {Refusal} from '../api/http-client';
import type {NewArticle} from '../api/types';
import type {Drafts} from '../stores/drafts';
import {controls} from '../ui/controls';
import {safeLink} from '../ui/speaker';
import {words} from '../words/words';

type Field = keyof NewArticle;
type Errors = Partial<Record<Field, string>>;

/** The fields of an article to add, each with what is wrong with it. Says `submitted` with the article. */
@customElement('ws-article-form')
export class ArticleForm extends LitElement {
  @property({type: Boolean}) busy = false;
  @property({attribute: false}) drafts!: Drafts;
  @state() private errors: Errors = {};
  @state() private general = '';
  @query('form') private form!: HTMLFormElement;

  /** Fills the fields in, empty ones included. */
  fill(article: Partial<NewArticle>): void {
    this.form.reset();
    for (const [name, value] of Object.entries(article)) this.input(name as Field)!.value = value;
    this.errors = {};
    this.general = '';
    this.remember();
  }

  /** Fills in what was typed before the page was closed, if nothing is there. */
  restore(): void {
    const kept = this.drafts.get('article');
    if (kept && this.given().length === 0) this.fill(JSON.parse(kept) as Partial<NewArticle>);
  }

  private readonly remember = (): void => {
    const given = this.given();
    this.drafts.keep('article', given.length > 0 ? JSON.stringify(Object.fromEntries(given)) : '');
  };

  private given(): [string, string][] {
    return [...new FormData(this.form)]
      .map(([name, value]): [string, string] => [name, name === 'text' ? String(value) : String(value).trim()])
      .filter(([, value]) => value !== '');
  }

  override focus(): void {
    this.input('text')?.focus();
  }

  /** Shows why the article was not taken, beside the fields that the server names. */
  refuse(error: Error): void {
    const known: Errors = {};
    const others: string[] = [];
    for (const {pointer, parameter, detail} of error instanceof Refusal ? error.errors : []) {
      const name = (pointer ?? parameter ?? '').replace(/^#?\//, '') as Field;
      if (this.input(name)) known[name] = detail;
      else others.push(detail);
    }
    if (Object.keys(known).length === 0 && others.length === 0) others.push(error.message);
    this.show(known, others.join(' '));
  }

  override render() {
    const say = words.add;
    return html`<form novalidate @submit=${this.submitted} @keydown=${this.pressed} @input=${this.remember}>
      ${this.general
        ? html`<p class="error general" role="alert">${say.failed} ${this.general}</p>`
        : nothing}
      ${this.field(
        'text',
        say.text,
        html`<textarea
          id="text"
          name="text"
          rows="10"
          dir="auto"
          required
          aria-describedby="text-hint text-error"
          aria-invalid=${this.invalid('text')}
        ></textarea>`,
        say.textHint,
      )}
      <div class="pairs">
        ${this.line('title', say.title)} ${this.line('outlet', say.outlet, say.outletHint)}
        ${this.line('url', say.url, undefined, 'url')} ${this.line('byline', say.byline)}
        ${this.line('published', say.published, undefined, 'date')}
      </div>
      <p class="actions">
        <button class="primary" ?disabled=${this.busy}>${this.busy ? say.working : say.submit}</button>
        <slot></slot>
      </p>
    </form>`;
  }

  private line(name: Field, label: string, hint?: string, type = 'text') {
    return this.field(
      name,
      label,
      html`<input
        id=${name}
        name=${name}
        type=${type}
        dir="auto"
        autocomplete="off"
        aria-describedby="${name}-hint ${name}-error"
        aria-invalid=${this.invalid(name)}
      />`,
      hint,
    );
  }

  private field(name: Field, label: string, input: unknown, hint?: string) {
    const error = this.errors[name];
    return html`<div class="field">
      <label for=${name}>
        ${label} ${name === 'text' ? nothing : html`<span class="muted">${words.add.optional}</span>`}
      </label>
      ${input}
      <p class="muted" id="${name}-hint">${hint ?? nothing}</p>
      <p class="error" id="${name}-error">${error ?? nothing}</p>
    </div>`;
  }

  private invalid(name: Field) {
    return this.errors[name] ? 'true' : 'false';
  }

  private submitted(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    const detail = {text: '', ...Object.fromEntries(this.given())} as NewArticle;
    const errors: Errors = {};
    if (!detail.text.trim()) errors.text = words.add.noText;
    if (detail.url && !safeLink(detail.url)) errors.url = words.add.badUrl;
    this.show(errors, '');
    if (Object.keys(errors).length > 0) return;
    this.dispatchEvent(new CustomEvent<NewArticle>('submitted', {detail}));
  }

  private show(errors: Errors, general: string): void {
    this.errors = errors;
    this.general = general;
    const first = (['text', 'title', 'outlet', 'url', 'byline', 'published'] as const).find((f) => errors[f]);
    if (first) this.input(first)?.focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.form.requestSubmit();
  }

  private input(name: Field): HTMLInputElement | HTMLTextAreaElement | null {
    const field = this.form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
  }

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: 0.75rem;
      }

      .field {
        display: grid;
        gap: 0.25rem;
        align-content: start;
      }

      label {
        font-size: var(--small);
        font-weight: 600;
      }

      label .muted {
        font-weight: 400;
      }

      .field p {
        font-size: 0.75rem;
      }

      .field p:empty {
        display: none;
      }

      .error {
        color: var(--bad);
        font-weight: 600;
      }

      textarea {
        max-height: 45vh;
      }

      .general {
        padding: 0.5rem 0.75rem;
        border-radius: var(--radius);
        background: var(--bad-fill);
      }

      [aria-invalid='true'] {
        border-color: var(--bad);
      }

      .pairs {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
        gap: 0.75rem 1rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        align-items: center;
      }
    `,
  ];
}
