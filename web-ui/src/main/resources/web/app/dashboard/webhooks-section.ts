import {css, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import type {Webhook} from '../api/types';
import {Pane} from '../session/pane';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {when, words} from '../words/words';

/** The addresses that are notified, with what did not arrive: for administrators, and only where there are any. */
@customElement('ws-webhooks')
export class WebhooksSection extends Pane {
  @state() private all: readonly Webhook[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.session.account.role === 'admin') void this.read();
  }

  override render() {
    if (this.all.length === 0) return nothing;
    const say = words.dashboard.webhooks;
    return html`<section aria-labelledby="webhooks">
      <h3 id="webhooks">${say.heading}</h3>
      <ul>
        ${this.all.map(
          (hook) => html`<li>
            <bdi class="url" dir="ltr">${hook.url}</bdi>
            ${hook.givenUp > 0 ? html`<span class="chip alarm">${say.givenUp(hook.givenUp)}</span>` : nothing}
            ${hook.waiting > 0 ? html`<span class="chip care">${say.waiting(hook.waiting)}</span>` : nothing}
            <span class="muted">${hook.deliveredAt ? say.delivered(when(hook.deliveredAt)) : say.never}</span>
            ${hook.error ? html`<p class="error" dir="auto">${say.error(hook.error)}</p>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  private async read(): Promise<void> {
    // The rest of the dashboard is of use without them.
    this.all = await this.session.client.webhooks().catch(() => []);
  }

  static override styles = [
    controls,
    chips,
    css`
      section {
        padding: 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }

      h3 {
        margin-block-end: 0.5rem;
        font-size: 1rem;
      }

      ul {
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        align-items: center;
        padding-block: 0.25rem;
        font-size: var(--small);
      }

      .url {
        overflow-wrap: anywhere;
        font-weight: 600;
      }

      .error {
        flex-basis: 100%;
        color: var(--bad);
        overflow-wrap: anywhere;
      }
    `,
  ];
}
