import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Claim, Comparison, NewEvidence} from '../api/types';
import type {Session} from '../session/session';
import {chips} from '../ui/chip';
import {FormPanel, formPanelStyles} from '../ui/form-panel';
import {safeLink} from '../ui/speaker';
import {words} from '../words/words';
import {comparison, comparisonStyles} from './comparison';
import {diffStyles} from './diff';

const PAUSE = 300;
const FIELDS = ['url', 'locator', 'name'] as const;

/** A link, or a text that is compared while it is pasted or dropped. */
@customElement('ws-evidence-form')
export class EvidenceForm extends FormPanel {
  @property({attribute: false}) session!: Session;
  @property({attribute: false}) claim!: Claim;
  @state() private found: Comparison | undefined;
  @state() private over = false;
  @query('textarea') private text!: HTMLTextAreaElement;
  private timer = 0;
  private asked = 0;

  protected override readonly keepsDraft = true;

  override focus(): void {
    this.text.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.typed);
    this.addEventListener('dragover', this.hover);
    this.addEventListener('dragleave', () => (this.over = false));
    this.addEventListener('drop', this.dropped);
  }

  override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    const before = changes.get('claim') as Claim | undefined;
    if (!changes.has('claim') || before?.id === this.claim.id) return;
    this.found = undefined;
    this.error = '';
    this.compareSoon();
  }

  protected get sendLabel(): string {
    return words.evidence.keep;
  }

  /** Whether there are words in quote marks that a text can be compared with. */
  private get isCompared(): boolean {
    return this.claim.kind !== 'indirect' && this.claim.kind !== 'statement';
  }

  protected fields() {
    const say = words.evidence;
    const draft = draftOf(this.session, this.claim);
    return html`<label for="source">${say.text}</label>
      <textarea
        id="source"
        rows="4"
        dir="auto"
        aria-describedby="drop"
        class=${this.over ? 'over' : ''}
        .value=${draft.text ?? ''}
      ></textarea>
      <p class="hint" id="drop">
        ${this.isCompared ? say.drop : say.dropUncompared}
        <label class="file">${say.file}<input type="file" accept=".txt,.md,.srt,.vtt,text/*" @change=${this.chosen} /></label>
      </p>
      <div aria-live="polite">${this.found ? comparison(this.found) : nothing}</div>
      <div class="pair">
        ${FIELDS.map((name) => html`<div>${this.line(name, say.fields[name], draft[name] ?? '')}</div>`)}
      </div>`;
  }

  private readonly typed = (): void => {
    this.error = '';
    const text = JSON.stringify(this.given());
    this.session.drafts.keep(`evidence.${this.claim.id}`, text === '{}' ? '' : text);
    this.compareSoon();
  };

  private given(): NewEvidence {
    const all: [string, string][] = [...FIELDS.map((name): [string, string] => [name, this.value(name)]), ['text', this.text.value]];
    return Object.fromEntries(all.filter(([, value]) => value.trim() !== ''));
  }

  private compareSoon(): void {
    clearTimeout(this.timer);
    if (this.isCompared) this.timer = window.setTimeout(() => void this.compare(), PAUSE);
  }

  private async compare(): Promise<void> {
    const {text, name} = this.given();
    const asked = ++this.asked;
    if (!text) return void (this.found = undefined);
    try {
      const found = await this.session.evidenceStore.preview(this.claim.id, name ? {text, name} : {text});
      if (asked === this.asked) [this.found, this.error] = [found, ''];
    } catch (error) {
      if (asked !== this.asked) return;
      this.found = undefined;
      this.error = (error as Error).message;
    }
  }

  protected async send(): Promise<void> {
    const given = this.given();
    const {session, claim} = this;
    if (!given.text && !given.url) return this.refuse(words.evidence.nothing);
    if (given.url && !safeLink(given.url)) return this.refuse(words.add.badUrl, 'url');
    const isPassage = given.text !== undefined && !this.isCompared;
    await session.changes.evidence.add(claim, isPassage ? {...given, compare: false} : given);
    session.drafts.drop(`evidence.${claim.id}`, JSON.stringify(given));
    session.say(words.evidence.kept);
    this.close();
  }

  private readonly hover = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  private readonly dropped = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.read(file);
    else this.fill(event.dataTransfer?.getData('text/plain') ?? '');
  };

  private chosen(event: Event): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) void this.read(file);
  }

  private async read(file: File): Promise<void> {
    const name = this.field('name')!;
    if (!name.value) name.value = file.name;
    this.fill(await file.text());
  }

  private fill(text: string): void {
    this.text.value = text;
    this.typed();
  }

  static override styles = [
    ...formPanelStyles,
    chips,
    comparisonStyles,
    diffStyles,
    css`
      .over {
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

    `,
  ];
}

/** Evidence that was typed and not yet kept. */
function draftOf({drafts}: Session, {id}: Claim): NewEvidence {
  try {
    return JSON.parse(drafts.get(`evidence.${id}`) || '{}') as NewEvidence;
  } catch {
    return {};
  }
}
