import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Claim, Id} from '../api/types';
import {Pane} from '../session/pane';
import {controls} from '../ui/controls';
import {icon} from '../ui/icons';
import {words} from '../words/words';

/** Who means to review the current claim, and the ways to take it, to give it to somebody, and to give it back. */
@customElement('ws-assignee')
export class AssigneeSection extends Pane {
  /** The claim that is given to somebody. */
  @state() private giving: Id | undefined;
  @query('input') private input!: HTMLInputElement | null;
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
    if (!mayReview) return who;
    if (this.giving === id) return this.form(claim);
    return html`${who}
    ${assignee === null
      ? html`<button class="link" @click=${() => this.assign(id, 'me')}>${say.assignMe}</button>
          <button class="link" @click=${() => this.open(id)}>${say.assignOther}</button>`
      : html`<button class="link" @click=${() => this.assign(id, null)}>${say.giveBack}</button>`}`;
  }

  private form({id}: Claim) {
    const say = words.decision;
    return html`<form @submit=${(event: Event) => this.submitted(event, id)} @keydown=${this.pressed}>
      <label class="unseen" for="name">${say.assignName}</label>
      <input id="name" list="people" maxlength="100" autocomplete="off" placeholder=${say.assignName} />
      <datalist id="people">${this.session.people.map((name) => html`<option value=${name}></option>`)}</datalist>
      <button>${say.assign}</button>
      <button type="button" class="quiet" @click=${this.close}>${words.cancel}</button>
    </form>`;
  }

  private async open(id: Id): Promise<void> {
    this.giving = id;
    await this.updateComplete;
    this.input?.focus();
  }

  private readonly close = async (): Promise<void> => {
    this.giving = undefined;
    await this.updateComplete;
    this.focus();
  };

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    void this.close();
  }

  private submitted(event: Event, id: Id): void {
    event.preventDefault();
    const name = this.input?.value.trim();
    if (name) void this.assign(id, name).then(this.close);
  }

  private assign(id: Id, account: string | null): Promise<void> {
    return this.session.assign([id], account);
  }

  static override styles = [
    controls,
    css`
      :host,
      form {
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

      form {
        flex: 1;
      }

      input {
        flex: 1 1 8rem;
        width: auto;
        min-width: 0;
      }
    `,
  ];
}
