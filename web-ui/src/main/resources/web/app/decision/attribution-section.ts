import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Claim, CorrectedSource, Id} from '../api/types';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import {attributionCard, cardStyles} from './attribution-card';
import './attribution-form';
import type {AttributionForm} from './attribution-form';

/** Whom the current claim is attributed to, and the way to correct it. */
@customElement('ws-attribution')
export class AttributionSection extends Pane {
  @state() private editing: Id | undefined;
  @state() private error = '';
  @query('ws-attribution-form') private form!: AttributionForm | null;
  @query('.edit') private button!: HTMLElement | null;

  override focus(): void {
    this.button?.focus();
  }

  /** Opens the form. */
  async edit(): Promise<void> {
    this.editing = this.session.current;
    this.error = '';
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  override render() {
    const {claim} = this.session;
    if (!claim) return nothing;
    return html`${attributionCard(claim)}
    ${this.editing === claim.id
      ? html`<ws-attribution-form
          .claim=${claim}
          .client=${this.session.client}
          .error=${this.error}
          @correct=${(event: CustomEvent<{source: CorrectedSource; note: string | null}>) =>
            this.correct(claim, event.detail.source, event.detail.note)}
          @done=${() => this.close()}
        ></ws-attribution-form>`
      : html`<button class="link edit" @click=${() => this.edit()}>${words.correct.open}</button>`}`;
  }

  private async correct(claim: Claim, source: CorrectedSource, note: string | null): Promise<void> {
    try {
      await this.session.decisions.correct(claim, source, note);
      this.session.say(words.correct.saved);
      await this.close();
    } catch (error) {
      this.error = (error as Error).message;
    }
  }

  private async close(): Promise<void> {
    this.editing = undefined;
    await this.updateComplete;
    this.focus();
  }

  static override styles = [
    controls,
    chips,
    cardStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
      }

      ws-attribution-form {
        justify-self: stretch;
      }

      .edit {
        font-size: var(--small);
      }
    `,
  ];
}
