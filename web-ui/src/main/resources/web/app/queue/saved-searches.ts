import {css, html, nothing, type TemplateResult} from 'lit';
import {icon} from '../ui/icons';
import type {Session} from '../session/session';
import {words} from '../words/words';

/** The searches that were kept, and the way to keep the present one. */
export function savedSearches(session: Session): TemplateResult {
  const {searches, queue} = session;
  const say = words.searches;
  const keep = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('name')).trim();
    if (!name) return;
    void searches.keep(name, queue.filter).then(() => {
      if (!searches.error) form.reset();
    });
  };
  return html`<div role="group" aria-labelledby="searches">
    <h3 id="searches">${say.heading}</h3>
    <ul class="facets">
      ${searches.all.map(
        (search) => html`<li>
          <button class="facet" @click=${() => session.search(searches.filter(search))}><bdi>${search.name}</bdi></button
          ><button
            class="forget quiet"
            aria-label=${say.forget(search.name)}
            title=${say.forget(search.name)}
            @click=${() => searches.forget(search.id)}
          >
            ${icon('close')}
          </button>
        </li>`,
      )}
    </ul>
    <form class="keep" @submit=${keep}>
      <label class="unseen" for="search-name">${say.name}</label>
      <input id="search-name" name="name" maxlength="100" autocomplete="off" placeholder=${say.name} />
      <button>${say.keep}</button>
    </form>
    <p role="alert">${searches.error || nothing}</p>
  </div>`;
}

export const searchStyles = css`
  .more ul {
    margin-block-end: 0.375rem;
    list-style: none;
  }

  .more li {
    display: flex;
    align-items: center;
  }

  .forget {
    min-height: 1.75rem;
    padding: 0.125rem 0.25rem;
    color: var(--muted);
  }

  .keep {
    display: flex;
    gap: 0.375rem;
  }
`;
