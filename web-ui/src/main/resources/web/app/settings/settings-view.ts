import {css, html} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {Keys} from '../keyboard/keys';
import {density, applyDensity} from '../theme/density';
import {theme, applyTheme, type Theme} from '../theme/theme';
import {controls} from '../ui/controls';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import './accounts-section';
import './keys-section';
import './password-form';
import './tokens-section';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What a reviewer prefers, their password and tokens; for administrators, the accounts. */
@customElement('ws-settings')
export class SettingsView extends Pane {
  @state() private changes = 0;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const say = words.settings;
    const {account} = this.session;
    return html`<div class="page">
      <h2 tabindex="-1">${say.heading}</h2>
      <section aria-labelledby="preferences">
        <h3 id="preferences">${say.preferences}</h3>
        <fieldset>
          <legend>${say.theme}</legend>
          ${THEMES.map((one) => this.radio('theme', say.themes[one], theme() === one, () => applyTheme(one)))}
        </fieldset>
        <fieldset>
          <legend>${say.density}</legend>
          ${(['comfortable', 'compact'] as const).map((one) =>
            this.radio('density', say.densities[one], density() === one, () => applyDensity(one)),
          )}
        </fieldset>
        <label class="option">
          <input type="checkbox" aria-describedby="keys-hint" .checked=${Keys.on} @change=${this.switched} />
          ${words.help.switch}
        </label>
        <p class="muted" id="keys-hint">${words.help.switchHint}</p>
        <ws-keys></ws-keys>
      </section>
      <section aria-labelledby="account">
        <h3 id="account">${words.account.signedInAs(account.name ?? '')} (${say.roles[account.role ?? 'reader']})</h3>
        <ws-password .session=${this.session}></ws-password>
      </section>
      <ws-tokens .session=${this.session}></ws-tokens>
      ${account.role === 'admin' ? html`<ws-accounts .session=${this.session}></ws-accounts>` : ''}
    </div>`;
  }

  private radio(name: string, label: string, isOn: boolean, choose: () => void) {
    return html`<label class="option">
      <input
        type="radio"
        name=${name}
        .checked=${isOn}
        @change=${() => {
          choose();
          this.changes++;
        }}
      />
      ${label}
    </label>`;
  }

  private switched(event: Event): void {
    Keys.turn((event.target as HTMLInputElement).checked);
    this.session.say(`${words.help.switch}: ${Keys.on ? words.on : words.off}`);
  }

  static override styles = [
    controls,
    css`
      .page {
        display: grid;
        gap: 1.5rem;
        max-width: 46rem;
        margin-inline: auto;
        padding: 1.5rem 1rem 3rem;
      }

      h2 {
        font: 700 var(--larger) / 1.25 var(--serif);
      }

      section {
        display: grid;
        gap: 0.75rem;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        font-size: var(--small);
        font-weight: 600;
      }

      .option {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        min-height: 1.75rem;
      }

      .option input {
        width: 1.25rem;
        min-height: 1.25rem;
        accent-color: var(--accent);
      }

      .muted {
        font-size: var(--small);
      }
    `,
  ];
}
