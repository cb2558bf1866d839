import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Claim, Id} from '../api/types';
import {Pane} from '../session/pane';
import {stands} from '../stores/claims';
import '../ui/assign-form';
import type {AssignForm} from '../ui/assign-form';
import {controls} from '../ui/controls';
import {icon} from '../ui/icons';
import {words} from '../words/words';

/** Who is to review the current claim, and the ways to assign it. */
@customElement('ws-assignee')
export class AssigneeSection extends Pane {
  /** The claim that is being assigned to someone else. */
  @state() private giving: Id | undefined;
  @query('ws-assign-form') private form!: AssignForm | null;
  @query('button') private button!: HTMLElement | null;

  override focus(): void {
    this.button?.focus();
  }

  override render() {
    const {claim, mayReview} = this.session;
    const say = words.decision;
    if (!claim) return nothing;
    const {id, assignee} = claim;
    const who =
      assignee === null ? nothing : html`<span class="who">${icon('people')} <bdi>${say.assignedTo(assignee)}</bdi></span>`;
    if (!mayReview || !stands(claim)) return who;
    if (this.giving === id) return this.assignForm(claim);
    return html`${who}
    ${assignee === null
      ? html`<button class="link" @click=${() => this.assign(id, 'me')}>${say.assignMe}</button>
          <button class="link" @click=${() => this.open(id)}>${say.assignOther}</button>`
      : html`<button class="link" @click=${() => this.assign(id, null)}>${say.giveBack}</button>`}`;
  }

  private assignForm({id}: Claim) {
    return html`<ws-assign-form
      .people=${this.session.people}
      @chosen=${({detail}: CustomEvent<string>) => this.assign(id, detail).then(() => this.close(id))}
      @done=${() => this.close(id)}
    ></ws-assign-form>`;
  }

  private async open(id: Id): Promise<void> {
    this.giving = id;
    await this.updateComplete;
    this.form?.focus();
  }

  private async close(id: Id): Promise<void> {
    if (this.giving !== id) return;
    this.giving = undefined;
    if (this.session.current !== id) return;
    await this.updateComplete;
    this.focus();
  }

  private assign(id: Id, account: string | null): Promise<void> {
    return this.session.assign([id], account);
  }

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        align-items: center;
        font-size: var(--small);
      }

      .who {
        display: inline-flex;
        gap: 0.375rem;
        align-items: center;
        overflow-wrap: anywhere;
      }
    `,
  ];
}
