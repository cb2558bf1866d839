import {css, html, nothing} from 'lit';
import {customElement, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Claim, NewRating, Truth} from '../api/types';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {Pane} from '../session/pane';
import {stands} from '../stores/claims';
import {when, words} from '../words/words';

const SCALE = Object.keys(words.truth.truths) as Truth[];

/** Whether the current claim is true: beside the verdict, and empty until someone says. */
@customElement('ws-truth')
export class TruthSection extends Pane {
  @query('summary') private summary!: HTMLElement | null;
  @query('details') private details!: HTMLDetailsElement | null;
  private saving = false;

  override focus(): void {
    this.summary?.focus();
  }

  /** Shows the scale and takes the focus there. */
  async open(): Promise<void> {
    const {claim} = this.session;
    if (!claim || !this.session.mayChange(claim)) return;
    await this.updateComplete;
    if (this.details) this.details.open = true;
    this.renderRoot.querySelector<HTMLElement>('.scale button')?.focus();
  }

  override render() {
    const {claim, drafts, mayReview} = this.session;
    if (!claim) return nothing;
    const say = words.truth;
    const mayRate = mayReview && stands(claim);
    if (!mayRate && claim.truth === null) return nothing;
    if (!mayRate) return html`<p><b>${say.heading}</b> ${say.state(claim.truth)}</p>`;
    return html`<details ?open=${claim.truth !== null}>
      <summary>${say.heading} ${key('rate')} <span class="muted">${say.state(claim.truth)}</span></summary>
      <p class="muted" id="hint">${say.hint}</p>
      <div class="scale" role="group" aria-label=${say.heading} aria-describedby="hint">
        ${SCALE.map(
          (truth) => html`<button
            aria-pressed=${claim.truth === truth ? 'true' : 'false'}
            @click=${() => this.rate(claim, truth)}
          >
            ${say.truths[truth]}
          </button>`,
        )}
      </div>
      <label for="why">${say.why}</label>
      <textarea
        id="why"
        rows="1"
        dir="auto"
        maxlength="10000"
        .value=${live(drafts.get(`truth.${claim.id}`))}
        @input=${(event: Event) => drafts.keep(`truth.${claim.id}`, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${claim.truth === null || !claim.ratedAt
        ? nothing
        : html`<p class="rated">
            <span dir="auto">${say.by(claim.ratedBy ?? '', when(claim.ratedAt))}</span>
            <button class="link" @click=${() => this.save(claim, {undo: true}, say.undone)}>${say.undo}</button>
          </p>`}
    </details>`;
  }

  private rate(claim: Claim, truth: Truth): Promise<void> {
    const note = this.session.drafts.get(`truth.${claim.id}`).trim();
    return this.save(claim, note ? {truth, note} : {truth}, words.truth.saved(truth));
  }

  private async save(claim: Claim, rating: NewRating, done: string): Promise<void> {
    if (this.saving || !this.session.mayChange(claim)) return;
    this.saving = true;
    const isDone = await this.session.attempt(this.session.changes.claims.rate(claim, rating), done);
    if (isDone && 'truth' in rating) this.session.drafts.drop(`truth.${claim.id}`, rating.note ?? '');
    this.saving = false;
    this.requestUpdate();
  }

  static override styles = [
    controls,
    css`
      details {
        font-size: var(--small);
      }

      summary {
        min-height: 1.6rem;
        font-weight: 600;
        cursor: pointer;
      }

      summary .muted {
        font-weight: 400;
      }

      details > * + * {
        margin-block-start: 0.5rem;
      }

      .scale {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }

      .scale button[aria-pressed='true'] {
        background: var(--ink);
        color: var(--surface);
      }

      label {
        display: block;
        font-weight: 600;
      }

      textarea {
        width: 100%;
      }
    `,
  ];
}
