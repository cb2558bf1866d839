import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {words} from '../words/words';
import {controls} from './controls';

/** The forms that are open and hold what was typed and is kept nowhere else. */
const typedIn = new Set<FormPanel>();

/** Whether what was typed into a form would be lost if the page were closed now. */
export function isTyping(): boolean {
  return typedIn.size > 0;
}

/**
 * A form in a box: Escape and Cancel close it, what goes wrong is shown above its buttons, and it is sent once at
 * a time. Single keys are dead in all of it. Says `done` when it is closed.
 */
export abstract class FormPanel extends LitElement {
  /** Why what was typed was not taken. */
  @state() protected error = '';
  @state() protected isBusy = false;
  @query('form') protected form!: HTMLFormElement;

  /** Whether what is typed is kept as a draft. */
  protected readonly keepsDraft: boolean = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    typedIn.delete(this);
  }

  /** The fields. */
  protected abstract fields(): unknown;

  /** What the button that sends it says. */
  protected abstract get sendLabel(): string;

  /** Sends what was typed; what it throws is shown. */
  protected abstract send(): Promise<void>;

  override render(): TemplateResult {
    return html`<form class="panel" novalidate @submit=${this.submitted} @keydown=${this.pressed} @input=${this.typing}>
      ${this.fields()}
      <p class="error-line" role="alert">${this.error || nothing}</p>
      <p class="actions">
        <button class="primary" ?disabled=${this.isBusy}>${this.sendLabel}</button>
        <button type="button" class="quiet" @click=${this.close}>${words.cancel}</button>
      </p>
    </form>`;
  }

  protected line(name: string, label: string, value: string): TemplateResult {
    return html`<label for=${name}>${label}</label>
      <input id=${name} name=${name} dir="auto" autocomplete="off" .value=${value} />`;
  }

  protected field(name: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | null {
    return this.form.elements.namedItem(name) as HTMLInputElement | null;
  }

  /** What a field holds, without the white space around it. */
  protected value(name: string): string {
    return this.field(name)?.value.trim() ?? '';
  }

  /** Shows what is wrong, and where. */
  protected refuse(error: string, field?: string): void {
    this.error = error;
    if (field) this.field(field)?.focus();
  }

  private typing(): void {
    if (!this.keepsDraft) typedIn.add(this);
  }

  protected close(): void {
    typedIn.delete(this);
    this.dispatchEvent(new CustomEvent('done'));
  }

  private async submitted(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy) return;
    this.isBusy = true;
    this.error = '';
    try {
      await this.send();
    } catch (error) {
      this.error = (error as Error).message;
    }
    this.isBusy = false;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.form.requestSubmit();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }
}

/** Someone else changed what an open form is about: theirs, and the choice. What was typed stays until then. */
export function formConflict(
  heading: string,
  theirs: unknown,
  choose: (keep: 'mine' | 'theirs') => void,
): TemplateResult {
  return html`<div class="form-conflict" role="alert">
    <p><b>${heading}</b></p>
    <p dir="auto">${theirs}</p>
    <p class="actions">
      <button type="button" @click=${() => choose('theirs')}>${words.form.useTheirs}</button>
      <button type="button" class="primary" @click=${() => choose('mine')}>${words.form.keepMine}</button>
    </p>
  </div>`;
}

export const formPanelStyles = [
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

    legend,
    form > label {
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
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-block-start: 0.25rem;
    }

    form > .actions {
      position: sticky;
      /* At the edge of what scrolls, whose padding would show the fields below. */
      inset-block-end: calc(-1px - var(--end-padding, 0px));
      margin-block-end: -0.75rem;
      padding-block: 0.5rem 0.75rem;
      background: var(--ground);
    }

    .form-conflict {
      display: grid;
      gap: 0.375rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--bad);
      border-radius: var(--radius);
      background: var(--surface);
    }
  `,
];
