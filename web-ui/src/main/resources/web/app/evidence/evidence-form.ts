import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Comparison, Id, NewEvidence} from '../api/types';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {safeLink} from '../ui/speaker';
import {words} from '../words/words';
import {comparison, comparisonStyles} from './comparison';
import {diffStyles} from './diff';
import {draftOf, keepDraft, type EvidenceStore} from '../stores/evidence-store';

const PAUSE = 300;
const FIELDS = ['url', 'locator', 'name'] as const;

/** A link, or a text that is compared while it is pasted or dropped. Says `done` when it is closed. */
@customElement('ws-evidence-form')
export class EvidenceForm extends LitElement {
  @property({type: Number}) claim!: Id;
  @property({attribute: false}) evidenceStore!: EvidenceStore;
  @state() private found: Comparison | undefined;
  @state() private error: string | undefined;
  @state() private over = false;
  @query('textarea') private text!: HTMLTextAreaElement;
  private timer = 0;
  private asked = 0;

  override focus(): void {
    this.text.focus();
  }

  override willUpdate(changes: PropertyValues): void {
    if (!changes.has('claim')) return;
    this.found = this.error = undefined;
    this.compareSoon();
  }

  override render() {
    const say = words.evidence;
    const draft = draftOf(this.claim);
    return html`<form
      novalidate
      class=${this.over ? 'over' : ''}
      @submit=${this.keep}
      @input=${this.typed}
      @keydown=${this.pressed}
      @dragover=${this.hover}
      @dragleave=${() => (this.over = false)}
      @drop=${this.dropped}
    >
      <label for="source">${say.text}</label>
      <textarea id="source" rows="4" dir="auto" aria-describedby="drop" .value=${draft.text ?? ''}></textarea>
      <p class="hint" id="drop">
        ${say.drop}
        <label class="file">${say.file}<input type="file" accept=".txt,.md,.srt,.vtt,text/*" @change=${this.chosen} /></label>
      </p>
      <div aria-live="polite">${this.found ? comparison(this.found) : nothing}</div>
      <div class="pair">
        ${FIELDS.map(
          (name) => html`<div>
            <label for=${name}>${say.fields[name]}</label>
            <input id=${name} name=${name} dir="auto" autocomplete="off" .value=${draft[name] ?? ''} />
          </div>`,
        )}
      </div>
      <p class="error-line" role="alert">${this.error ?? nothing}</p>
      <p class="actions">
        <button class="primary">${say.keep}</button>
        <button type="button" class="quiet" @click=${this.close}>${words.cancel}</button>
      </p>
    </form>`;
  }

  private typed(): void {
    this.error = undefined;
    keepDraft(this.claim, this.given());
    this.compareSoon();
  }

  private given(): NewEvidence {
    const fields = FIELDS.map((name) => [name, this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)!.value.trim()]);
    const all = [...fields, ['text', this.text.value]] as [string, string][];
    return Object.fromEntries(all.filter(([, value]) => value.trim() !== ''));
  }

  private compareSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.compare(), PAUSE);
  }

  private async compare(): Promise<void> {
    const {text, name} = this.given();
    const asked = ++this.asked;
    if (!text) return void (this.found = undefined);
    try {
      const found = await this.evidenceStore.preview(this.claim, name ? {text, name} : {text});
      if (asked === this.asked) [this.found, this.error] = [found, undefined];
    } catch (error) {
      if (asked !== this.asked) return;
      this.found = undefined;
      this.error = (error as Error).message;
    }
  }

  private async keep(event: Event): Promise<void> {
    event.preventDefault();
    const given = this.given();
    const say = words.evidence;
    if (!given.text && !given.url) return this.refuse(say.nothing);
    if (given.url && !safeLink(given.url)) return this.refuse(words.add.badUrl);
    try {
      await this.evidenceStore.add(this.claim, given);
      this.close();
    } catch (error) {
      this.refuse((error as Error).message);
    }
  }

  private refuse(error: string): void {
    this.error = error;
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('done'));
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.keep(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }

  private hover(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.read(file);
    else this.fill(event.dataTransfer?.getData('text/plain') ?? '');
  }

  private chosen(event: Event): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) void this.read(file);
  }

  private async read(file: File): Promise<void> {
    const name = this.renderRoot.querySelector<HTMLInputElement>('#name')!;
    if (!name.value) name.value = file.name;
    this.fill(await file.text());
  }

  private fill(text: string): void {
    this.text.value = text;
    this.typed();
  }

  static override styles = [
    controls,
    chips,
    comparisonStyles,
    diffStyles,
    css`
      form {
        display: grid;
        gap: 0.5rem;
        padding: 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--ground);
        font-size: var(--small);
      }

      form.over {
        border-color: var(--accent);
        border-style: dashed;
        background: var(--accent-soft);
      }

      label {
        font-weight: 600;
      }

      blockquote {
        padding-inline-start: 0.75rem;
        border-inline-start: 0.1875rem solid var(--source-line);
        font-family: var(--serif);
      }

      .hint {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        color: var(--muted);
      }

      .file {
        position: relative;
        color: var(--accent);
        text-decoration: underline;
      }

      .file input {
        position: absolute;
        inset: 0;
        min-height: 0;
        opacity: 0;
      }

      .file:focus-within {
        outline: 2px solid var(--accent);
      }

      .pair {
        display: grid;
        gap: 0.5rem;
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
