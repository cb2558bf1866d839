import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import type {TokenView} from '../api/types';
import {controls} from '../ui/controls';
import {Pane} from '../session/pane';
import {when, words} from '../words/words';
import {formStyles} from './form';

const SCOPES = ['read', 'review', 'edit', 'admin'] as const;

/** The tokens of who is signed in: made, shown once, revoked. */
@customElement('ws-tokens')
export class TokensSection extends Pane {
  @state() private tokens: readonly TokenView[] = [];
  @state() private made: TokenView | undefined;
  @state() private error = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  override render() {
    const say = words.settings;
    return html`<section aria-labelledby="tokens">
      <h3 id="tokens">${say.tokens}</h3>
      <p class="muted">${say.tokensHint}</p>
      ${this.made
        ? html`<div class="secret" role="status">
            <label for="secret">${say.secret(this.made.name)}</label>
            <input id="secret" readonly .value=${this.made.text ?? ''} @focus=${(e: Event) => (e.target as HTMLInputElement).select()} />
          </div>`
        : nothing}
      <form class="line" @submit=${this.submitted}>
        <label>${say.tokenName}<input name="name" required maxlength="100" autocomplete="off" /></label>
        <label>${say.days}<input name="days" type="number" min="1" max="3650" value="90" /></label>
        <fieldset class="scopes">
          <legend>${say.scopes}</legend>
          ${SCOPES.map(
            (scope) => html`<label>
              <input type="checkbox" name="scopes" value=${scope} ?checked=${scope === 'read'} /> ${say.scope[scope]}
            </label>`,
          )}
        </fieldset>
        <button class="primary">${say.makeToken}</button>
      </form>
      <p role="alert">${this.error || nothing}</p>
      <ul class="rows">
        ${this.tokens.map((token) => html`<li>${this.row(token)}</li>`)}
      </ul>
    </section>`;
  }

  private row({id, name, scopes, expiresAt, usedAt, revokedAt}: TokenView) {
    const say = words.settings;
    return html`<bdi class="name ${revokedAt ? 'gone' : ''}">${name}</bdi>
      <span>${scopes.join(', ')}</span>
      <span class="muted">${revokedAt ? say.revokedAt(when(revokedAt)) : say.expires(when(expiresAt))}</span>
      <span class="muted">${usedAt ? say.used(when(usedAt)) : say.unused}</span>
      ${revokedAt
        ? nothing
        : html`<button class="link" aria-label=${say.revokeOf(name)} @click=${() => this.revoke(id)}>${say.revoke}</button>`}`;
  }

  private async submitted(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    await this.act(async () => {
      this.made = await this.session.client.makeToken({
        name: String(data.get('name')),
        scopes: data.getAll('scopes').map(String),
        days: Number(data.get('days')),
      });
      form.reset();
    });
  }

  private revoke(id: number): Promise<void> {
    return this.act(() => this.session.client.revokeToken(id));
  }

  private async act(what: () => Promise<void>): Promise<void> {
    this.error = '';
    try {
      await what();
      await this.read();
    } catch (error) {
      this.error = (error as Error).message;
    }
  }

  private async read(): Promise<void> {
    this.tokens = await this.session.client.tokens().catch((error: Error) => {
      this.error = error.message;
      return [];
    });
  }

  static override styles = [controls, formStyles];
}
