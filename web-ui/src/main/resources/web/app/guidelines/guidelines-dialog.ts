import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {Refusal} from '../api/http-client';
import type {Guidelines} from '../api/types';
import type {Session} from '../session/session';
import {controls} from '../ui/controls';
import {dialogHead, dialogStyles} from '../ui/dialog';
import {FormPanel, formConflict, formPanelStyles} from '../ui/form-panel';
import {when, words} from '../words/words';

/** The house's guidelines, beside the work; editors write them here. */
@customElement('ws-guidelines')
export class GuidelinesDialog extends LitElement {
  @property({attribute: false}) session!: Session;
  @state() private guidelines: Guidelines | undefined;
  @state() private failure = '';
  @state() private isEditing = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('ws-guidelines-form') private form!: GuidelinesForm | null;

  async open(): Promise<void> {
    this.isEditing = false;
    if (!this.dialog.open) this.dialog.showModal();
    await this.read();
  }

  override render() {
    const say = words.guidelines;
    return html`<dialog aria-labelledby="title">
      ${dialogHead(say.heading)}
      <div class="dialog-body">${this.body()}</div>
    </dialog>`;
  }

  private body() {
    const {guidelines, session} = this;
    const say = words.guidelines;
    if (this.failure) return html`<p role="alert">${this.failure}</p>`;
    if (!guidelines) return html`<p class="muted">${words.loading}</p>`;
    if (this.isEditing) {
      return html`<ws-guidelines-form
        .session=${session}
        .guidelines=${guidelines}
        @done=${() => void this.open()}
      ></ws-guidelines-form>`;
    }
    return html`${guidelines.text
        ? html`<p class="text" dir="auto">${guidelines.text}</p>`
        : html`<p class="muted">${session.mayEdit ? say.noneYet : say.none}</p>`}
      ${guidelines.account && guidelines.changedAt
        ? html`<p class="muted" dir="auto">${say.by(guidelines.account, when(guidelines.changedAt))}</p>`
        : nothing}
      ${session.mayEdit ? html`<p><button @click=${() => this.edit()}>${say.edit}</button></p>` : nothing}`;
  }

  private async edit(): Promise<void> {
    this.isEditing = true;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  private async read(): Promise<void> {
    try {
      this.guidelines = await this.session.client.guidelines();
      this.failure = '';
    } catch (error) {
      this.failure = (error as Error).message;
    }
  }

  static override styles = [
    controls,
    dialogStyles,
    css`
      .text {
        max-width: 60ch;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }

      .muted {
        font-size: var(--small);
      }
    `,
  ];
}

/** Writes the guidelines; what someone else wrote meanwhile is a choice. */
@customElement('ws-guidelines-form')
export class GuidelinesForm extends FormPanel {
  @property({attribute: false}) session!: Session;
  @property({attribute: false}) guidelines!: Guidelines;
  @state() private theirs: Guidelines | undefined;

  override focus(): void {
    this.field('text')?.focus();
  }

  protected get sendLabel(): string {
    return words.guidelines.save;
  }

  protected fields() {
    const {theirs} = this;
    return html`${theirs
        ? formConflict(words.guidelines.changed(theirs.account ?? ''), theirs.text, (keep) => this.choose(theirs, keep))
        : nothing}
      <label for="text">${words.guidelines.label}</label>
      <textarea id="text" name="text" rows="14" dir="auto" maxlength="50000" .value=${this.guidelines.text}></textarea>`;
  }

  private choose(theirs: Guidelines, keep: 'mine' | 'theirs'): void {
    const typed = this.field('text')!.value;
    this.guidelines = {...theirs, text: keep === 'mine' ? typed : theirs.text};
    this.theirs = undefined;
  }

  protected async send(): Promise<void> {
    if (this.theirs) return this.refuse(words.form.chooseFirst);
    try {
      await this.session.changes.articles.writeGuidelines(this.guidelines, this.field('text')!.value);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 412) throw error;
      this.theirs = await this.session.client.guidelines();
      return;
    }
    this.session.say(words.guidelines.saved);
    this.close();
  }

  static override styles = formPanelStyles;
}
