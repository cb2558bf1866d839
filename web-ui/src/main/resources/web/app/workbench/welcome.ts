import {css, html, nothing, type TemplateResult} from 'lit';
import {icon} from '../ui/icons';
import {key} from '../ui/key';
import {words} from '../words/words';

/** What an empty installation shows: what this is, and what to do first. */
export function welcome(mayEdit: boolean, add: (fillIn: 'nothing' | 'example') => void): TemplateResult {
  const say = words.empty;
  return html`<main class="welcome">
    <div>
      <h2>${say.heading}</h2>
      <p>${say.body}</p>
      <ol>
        ${say.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${mayEdit ? nothing : html`<p>${say.askAnEditor}</p>`}
      <p class="actions" ?hidden=${!mayEdit}>
        <button class="primary" @click=${() => add('nothing')}>${icon('plus')} ${say.add} ${key('add')}</button>
        <button @click=${() => add('example')}>${say.example}</button>
      </p>
    </div>
  </main>`;
}

export const welcomeStyles = css`
  .welcome {
    display: grid;
    place-items: center;
    padding: 2rem 1.25rem;
    overflow-y: auto;
  }

  .welcome div {
    display: grid;
    gap: 1.25rem;
    max-width: 34rem;
  }

  .welcome h2 {
    font: 700 1.875rem/1.2 var(--serif);
    text-wrap: balance;
  }

  .welcome ol {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.375rem;
  }

  .welcome [hidden] {
    display: none;
  }

  .welcome .actions:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
`;
