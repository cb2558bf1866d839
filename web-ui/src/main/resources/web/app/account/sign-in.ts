import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {controls} from '../ui/controls';
import {words} from '../words/words';
import type {Account} from '../stores/account';

/** Lets a person in: with name and password, or as the first one, who has the link for it. */
@customElement('ws-sign-in')
export class SignIn extends LitElement {
  @property({attribute: false}) account!: Account;
  @state() private error: string | undefined;
  @state() private busy = false;
  @query('#name') private name!: HTMLInputElement | null;
  @query('#password') private password!: HTMLInputElement | null;

  protected override firstUpdated(): void {
    const {over} = this.account;
    if (over && this.name) this.name.value = over;
    (over ? this.password : this.name)?.focus();
  }

  override render() {
    const say = words.account;
    const first = this.account.firstLink !== undefined;
    const {over} = this.account;
    const waiting = !first && this.account.isEmpty;
    return html`<main>
      <form @submit=${this.submit}>
        <h2>${first ? say.firstHeading : over ? say.overHeading : say.heading}</h2>
        ${over ? html`<p role="status">${say.over(over)}</p>` : nothing}
        ${waiting ? html`<p>${say.useLink}</p>` : nothing} ${first ? html`<p>${say.firstBody}</p>` : nothing}
        ${waiting ? nothing : this.fields(first)}
        ${this.account.hasProvider ? html`<p><a href="api/v1/session/provider">${say.provider}</a></p>` : nothing}
      </form>
    </main>`;
  }

  private fields(first: boolean) {
    const say = words.account;
    return html`<label for="name">${say.name}</label>
        <input id="name" name="username" autocomplete="username" required maxlength="100" />
        <label for="password">${first ? say.newPassword : say.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete=${first ? 'new-password' : 'current-password'}
          required
        />
        <p class="error" role="alert">${this.error ?? nothing}</p>
        <button class="primary" ?disabled=${this.busy}>${first ? say.make : say.enter}</button>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.error = undefined;
    try {
      await this.account.enter(this.name?.value ?? '', this.password?.value ?? '');
    } catch (error) {
      this.error = (error as Error).message;
      this.password?.focus();
    }
    this.busy = false;
  }

  static override styles = [
    controls,
    css`
      main {
        display: grid;
        place-items: center;
        height: 100%;
        padding: 2rem 1.25rem;
        overflow-y: auto;
      }

      form {
        display: grid;
        gap: 0.5rem;
        width: min(22rem, 100%);
      }

      h2 {
        margin-block-end: 0.5rem;
        font: 700 1.875rem/1.2 var(--serif);
      }

      label {
        font-weight: 600;
      }

      .error:not(:empty) {
        padding: 0.5rem 0.75rem;
        border-inline-start: 4px solid var(--accent);
        background: var(--accent-soft);
      }

      button {
        margin-block-start: 0.5rem;
      }
    `,
  ];
}
