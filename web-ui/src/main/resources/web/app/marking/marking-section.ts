import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Claim, Id} from '../api/types';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {Pane} from '../session/pane';
import {stands} from '../stores/claims';
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
    const {claim, article, mayReview} = this.session;
    const say = words.marking;
    if (!claim || !article || !mayReview) return nothing;
    const {editing} = this;
    if (editing === claim.id || editing === 'new') {
      return html`<ws-places-form
        .session=${this.session}
        .article=${article}
        .claim=${editing === 'new' ? undefined : claim}
        @done=${() => this.close(editing)}
      ></ws-places-form>`;
    }
    return html`<div class="ways">
      ${stands(claim)
        ? html`<button class="link" @click=${() => this.edit()}>${say.edit}${key('words')}</button>
            <button class="link" @click=${() => this.takeOut()}>${say.remove}${key('notClaim')}</button>`
        : nothing}
      <button class="link" @click=${() => this.add()}>${say.addWords}${key('addClaim')}</button>
    </div>`;
  }

  /** Opens the form for where the claim stands. */
  async edit(): Promise<void> {
    const {claim} = this.session;
    if (claim && this.session.mayChange(claim)) await this.open(claim.id);
  }

  /** Opens the form for a claim that was missed. */
  async add(): Promise<void> {
    if (!this.session.mayReview) return this.session.say(words.roles.mayNotReview);
    await this.open('new');
  }

  /** Marks the current claim as not a claim. */
  async takeOut(): Promise<void> {
    const {claim} = this.session as {claim: Claim | undefined};
    if (!claim || !this.session.mayChange(claim)) return;
    await this.session.attempt(this.session.changes.claims.remove(claim), words.marking.removed);
  }

  private async open(what: Id | 'new'): Promise<void> {
    this.editing = what;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
    this.form?.scrollIntoView({block: 'nearest'});
  }

  /** Closes this form; one that was open when its save ended may not close that of the next claim. */
  private async close(what: Id | 'new'): Promise<void> {
    if (this.editing !== what) return;
    this.editing = undefined;
    if (what !== 'new' && this.session.current !== what) return;
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
    `,
  ];
}
