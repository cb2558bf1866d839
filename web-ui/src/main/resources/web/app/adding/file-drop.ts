import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {words} from '../words/words';
import type {Batch, Item} from './batch';

const TONES: Readonly<Record<Item['state'], string>> = {
  waiting: 'plain',
  reading: 'plain',
  added: 'good',
  known: 'care',
  failed: 'alarm',
};

/** A place to drop files on, and what came of each. Says `review` with an article's number. */
@customElement('ws-file-drop')
export class FileDrop extends LitElement {
  @property({attribute: false}) batch!: Batch;
  @state() private over = false;
  private readonly refresh = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.batch.addEventListener('change', this.refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.batch.removeEventListener('change', this.refresh);
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    const {items} = this.batch;
    const say = words.files;
    return html`
      <label
        class="drop ${this.over ? 'over' : ''}"
        @dragover=${this.hover}
        @dragleave=${() => (this.over = false)}
        @drop=${this.dropped}
      >
        <span>${say.drop}</span>
        <span class="muted">${say.formats}</span>
        <input type="file" multiple accept=".txt,.md,.markdown,.html,.htm,.xhtml" @change=${this.chosen} />
      </label>
      <p role="status" class="muted">${items.length > 0 ? say.progress(this.done, items.length, this.found) : nothing}</p>
      ${items.length > 0 ? html`<progress max=${items.length} .value=${this.done} aria-label=${say.label}></progress>` : nothing}
      <ul>
        ${items.map((item) => html`<li>${this.outcome(item)}</li>`)}
      </ul>
    `;
  }

  private outcome({name, state, article, error}: Item) {
    const say = words.files;
    return html`<bdi class="name">${name}</bdi>
      <span class="chip ${TONES[state]}">${say.states[state]}</span>
      ${article ? html`<span class="muted">${words.add.found(article.claims.length)}</span>` : nothing}
      ${error ? html`<span class="error">${error}</span>` : nothing}
      ${article
        ? html`<button
            class="link"
            aria-label=${say.reviewOf(name)}
            @click=${() => this.dispatchEvent(new CustomEvent('review', {detail: article}))}
          >
            ${words.add.review}
          </button>`
        : nothing}`;
  }

  private get done(): number {
    return this.batch.items.filter(({state}) => state !== 'waiting' && state !== 'reading').length;
  }

  private get found(): number {
    const fresh = this.batch.items.filter(({state}) => state === 'added');
    return fresh.reduce((sum, {article}) => sum + (article?.claims.length ?? 0), 0);
  }

  private hover(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    void this.batch.add([...(event.dataTransfer?.files ?? [])]);
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    void this.batch.add([...(input.files ?? [])]);
    input.value = '';
  }

  static override styles = [
    controls,
    chips,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
      }

      .drop {
        position: relative;
        display: grid;
        gap: 0.25rem;
        place-items: center;
        min-height: 9rem;
        align-content: center;
        padding: 1rem;
        border: 2px dashed var(--edge);
        border-radius: var(--radius);
        text-align: center;
      }

      .drop.over,
      .drop:focus-within {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      .drop input {
        position: absolute;
        inset: 0;
        height: 100%;
        opacity: 0;
        cursor: pointer;
      }

      progress {
        width: 100%;
        accent-color: var(--accent);
      }

      ul {
        display: grid;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: center;
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--line);
        font-size: var(--small);
      }

      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      .error {
        color: var(--bad);
      }

      li .link {
        margin-inline-start: auto;
      }
    `,
  ];
}
