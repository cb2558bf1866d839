import {html} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {controls} from '../ui/controls';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import {formStyles} from './form';

/** Changes one's password. */
@customElement('ws-password')
export class PasswordForm extends Pane {
  @state() private notice = '';

  override render() {
    const say = words.settings;
    return html`<details>
      <summary>${say.changePassword}</summary>
      <form class="line" @submit=${this.submitted}>
        <label>${say.oldPassword}<input name="old" type="password" autocomplete="current-password" required /></label>
        <label
          >${words.account.newPassword}<input name="password" type="password" autocomplete="new-password" required
        /></label>
        <button class="primary">${say.change}</button>
      </form>
      <p role="status">${this.notice}</p>
    </details>`;
  }

  private async submitted(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    try {
      await this.session.client.changePassword(String(data.get('old')), String(data.get('password')));
      form.reset();
      this.notice = words.settings.passwordChanged;
    } catch (error) {
      this.notice = (error as Error).message;
    }
  }

  static override styles = [controls, formStyles];
}
