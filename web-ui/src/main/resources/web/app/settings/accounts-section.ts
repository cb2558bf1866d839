import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {AccountChange, AccountView, RoleName} from '../api/types';
import {controls} from '../ui/controls';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import {formStyles} from './form';

const ROLES: readonly RoleName[] = ['reader', 'reviewer', 'editor', 'admin'];

/** All accounts, for those who administer them. */
@customElement('ws-accounts')
export class AccountsSection extends Pane {
  @state() private accounts: readonly AccountView[] = [];
  @state() private next: string | null = null;
  @state() private error = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.act(() => this.read());
  }

  override render() {
    const say = words.settings;
    return html`<section aria-labelledby="accounts">
      <h3 id="accounts">${say.accounts}</h3>
      <form class="line" @submit=${this.submitted}>
        <label>${words.account.name}<input name="name" required maxlength="100" autocomplete="off" /></label>
        <label
          >${words.account.newPassword}<input name="password" type="password" required autocomplete="new-password"
        /></label>
        <label
          >${say.role}<select name="role">
            ${ROLES.map((role) => html`<option value=${role} ?selected=${role === 'reviewer'}>${say.roles[role]}</option>`)}
          </select></label
        >
        <button class="primary">${words.account.make}</button>
      </form>
      <p role="alert">${this.error || nothing}</p>
      <ul class="rows">
        ${this.accounts.map((account) => html`<li>${this.row(account)}</li>`)}
      </ul>
      ${this.next ? html`<p><button @click=${() => this.act(() => this.more())}>${words.queue.more}</button></p>` : nothing}
    </section>`;
  }

  private row(account: AccountView) {
    const say = words.settings;
    const {name, role, disabled} = account;
    return html`<bdi class="name ${disabled ? 'gone' : ''}">${name}</bdi>
      <select
        aria-label=${say.roleOf(name)}
        .value=${live(role)}
        @change=${(event: Event) =>
          this.change(account, {role: (event.target as HTMLSelectElement).value as RoleName})}
      >
        ${ROLES.map((one) => html`<option value=${one} ?selected=${one === role}>${say.roles[one]}</option>`)}
      </select>
      <button class="link" @click=${() => this.change(account, {disabled: !disabled})}>
        ${disabled ? say.enable(name) : say.disable(name)}
      </button>`;
  }

  private async submitted(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = Object.fromEntries(new FormData(form)) as {name: string; password: string; role: RoleName};
    await this.act(async () => {
      const made = await this.session.client.makeAccount(data);
      this.accounts = [made, ...this.accounts];
      form.reset();
    });
  }

  private change({id, version}: AccountView, change: AccountChange): Promise<void> {
    return this.act(async () => {
      const changed = await this.session.client.changeAccount(id, version, change).catch(async (error: unknown) => {
        await this.read();
        throw error;
      });
      this.accounts = this.accounts.map((account) => (account.id === id ? changed : account));
    });
  }

  private async read(): Promise<void> {
    const {items, next} = await this.session.client.accounts();
    this.accounts = items;
    this.next = next;
  }

  private async more(): Promise<void> {
    const {items, next} = await this.session.client.accounts(this.next ?? undefined);
    this.accounts = [...this.accounts, ...items];
    this.next = next;
  }

  private async act(what: () => Promise<void>): Promise<void> {
    this.error = '';
    try {
      await what();
    } catch (error) {
      this.error = (error as Error).message;
    }
  }

  static override styles = [controls, formStyles];
}
