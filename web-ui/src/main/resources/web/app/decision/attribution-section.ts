import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Id} from '../api/types';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {Pane} from '../session/pane';
import {stands} from '../stores/claims';
import {words} from '../words/words';
import {attributionCard, cardStyles} from './attribution-card';
import './attribution-form';
import type {AttributionForm} from './attribution-form';

/** Whom the current claim is attributed to, and the way to correct it. */
@customElement('ws-attribution')
export class AttributionSection extends Pane {
  @state() private editing: Id | undefined;
  @query('ws-attribution-form') private form!: AttributionForm | null;
  @query('.edit') private button!: HTMLElement | null;

  override focus(): void {
    this.button?.focus();
  }

  /** Opens the form. */
  async edit(): Promise<void> {
    const {claim} = this.session;
    if (!claim || !this.session.mayChange(claim)) return;
    this.editing = claim.id;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
    this.form?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {claim, mayReview} = this.session;
    if (!claim) return nothing;
    return html`${attributionCard(claim)}
    ${this.editing === claim.id
      ? html`<ws-attribution-form
          .session=${this.session}
          .claim=${claim}
          @done=${() => this.close(claim.id)}
        ></ws-attribution-form>`
      : mayReview && stands(claim)
        ? html`<button class="link edit" @click=${() => this.edit()}>${words.correct.open}${key('speaker')}</button>`
        : nothing}`;
  }

  /** Closes the form of this claim; one that was open when its save ended may not close that of the next claim. */
  private async close(id: Id): Promise<void> {
    if (this.editing !== id) return;
    this.editing = undefined;
    if (this.session.current !== id) return;
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
