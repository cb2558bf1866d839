import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Claim, Id} from '../api/types';
import {controls} from '../ui/controls';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import './places-form';
import type {PlacesForm} from './places-form';

/** The ways to say that the engine is wrong about where a claim stands, without a mouse. */
@customElement('ws-marking')
export class MarkingSection extends Pane {
  /** The claim whose places are edited, or `new` for one that was missed. */
  @state() private editing: Id | 'new' | undefined;
  @query('ws-places-form') private form!: PlacesForm | null;
  @query('.ways button') private button!: HTMLElement | null;

  override focus(): void {
    this.button?.focus();
  }

  override render() {
    const {claim, article, marks} = this.session;
    const say = words.marking;
    if (!claim || !article || claim.removed) return nothing;
    if (this.editing === claim.id || this.editing === 'new') {
      return html`<ws-places-form
        .session=${this.session}
        .article=${article}
        .claim=${this.editing === 'new' ? undefined : claim}
        @done=${() => this.close()}
      ></ws-places-form>`;
    }
    return html`<div class="ways">
        <button class="link" @click=${() => this.edit(claim.id)}>${say.edit}</button>
        <button class="link" ?disabled=${marks.saving} @click=${() => this.takeOut(claim)}>${say.remove}</button>
        <button class="link" @click=${() => this.edit('new')}>${say.addWords}</button>
      </div>
      ${marks.error ? html`<p class="error" role="alert">${marks.error}</p>` : nothing}`;
  }

  private async edit(what: Id | 'new'): Promise<void> {
    this.editing = what;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  private async takeOut(claim: Claim): Promise<void> {
    if (await this.session.marks.remove(claim)) this.session.say(words.marking.removed);
  }

  private async close(): Promise<void> {
    this.editing = undefined;
    await this.updateComplete;
    this.focus();
  }

  static override styles = [
    controls,
    css`
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        font-size: var(--small);
      }

      .error {
        color: var(--bad);
        font-size: var(--small);
        font-weight: 600;
      }
    `,
  ];
}
