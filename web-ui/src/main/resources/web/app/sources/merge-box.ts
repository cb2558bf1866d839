import {css, html, nothing, type TemplateResult} from 'lit';
import type {Id, KnownOutlet, KnownSpeaker, SourceDetail} from '../api/types';
import type {Session} from '../session/session';
import {viewAddress} from '../routing/views';
import {when, words} from '../words/words';

interface Merging {
  readonly session: Session;
  readonly sort: 'speaker' | 'outlet';
  readonly detail: SourceDetail;
  /** The claims that are marked to be somebody else's. */
  readonly marked: ReadonlySet<Id>;
  readonly done: (then: () => Promise<SourceDetail>) => Promise<void>;
}

/** Who is the same, how that came about, and the way to change it and to take it back. */
export function mergeBox({session, sort, detail, marked, done}: Merging): TemplateResult {
  const {client, mayEdit} = session;
  const say = words.sources;
  // The page stays with the source that the other one was taken out of.
  const takeOut = (member: Id) => client.unmerge(sort, member).then(() => client.source(sort, detail.id));
  return html`<section class="same" aria-labelledby="same">
    <h3 id="same">${say.same}</h3>
    ${detail.members.length === 0 ? html`<p class="muted">${say.nobodySame}</p>` : nothing}
    <ul>
      ${detail.members.map(
        (member) => html`<li>
          <bdi>${described(member)}</bdi>
          ${mayEdit
            ? html`<button class="link" @click=${() => done(() => takeOut(member.id))}>
                ${say.unmerge}
              </button>`
            : nothing}
        </li>`,
      )}
    </ul>
    ${mayEdit ? mergeForm(session, sort, detail, done) : nothing}
    ${mayEdit && sort === 'speaker' && marked.size > 0
      ? html`<p>
          <button @click=${() => done(() => client.split(detail.id, [...marked]))}>${say.split(marked.size)}</button>
        </p>`
      : nothing}
    ${detail.changes.length > 0 ? log(sort, detail) : nothing}
  </section>`;
}

function mergeForm(session: Session, sort: 'speaker' | 'outlet', {id}: SourceDetail, done: Merging['done']) {
  const say = words.sources;
  const offer = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const list = input.list;
    if (!list || input.value.trim().length < 2) return;
    const page: {items: readonly (KnownSpeaker | KnownOutlet)[]} | undefined = await (
      sort === 'speaker' ? session.client.speakers(input.value, 10) : session.client.outlets(100)
    ).catch(() => undefined);
    list.replaceChildren(
      ...(page?.items ?? [])
        .filter((item) => item.id !== id)
        .map((item) => Object.assign(document.createElement('option'), {value: `${item.id} ${described(item)}`})),
    );
  };
  const submitted = (event: Event) => {
    event.preventDefault();
    const other = /^(\d+)\b/.exec(new FormData(event.target as HTMLFormElement).get('other') as string)?.[1];
    if (!other) return session.say(say.chooseOne);
    void done(() => session.client.merge(sort, id, Number(other)));
  };
  return html`<form @submit=${submitted}>
    <label for="other">${say.mergeInto}</label>
    <input id="other" name="other" list="others" autocomplete="off" placeholder=${say.search} @input=${offer} />
    <datalist id="others"></datalist>
    <button>${say.merge}</button>
  </form>`;
}

function log(sort: 'speaker' | 'outlet', {changes, members, name, id}: SourceDetail): TemplateResult {
  const say = words.sources;
  const named = new Map<Id, string>([[id, name], ...members.map((m): [Id, string] => [m.id, described(m)])]);
  const link = (other: Id) =>
    html`<a href=${viewAddress({view: 'sources', [sort]: other})} dir="auto">${named.get(other) ?? `${other}`}</a>`;
  return html`<details>
    <summary>${say.log}</summary>
    <ul>
      ${changes.map(
        ({action, subject, other, account, createdAt}) => html`<li>
          <span>${say.actions[action]}</span> ${link(subject)} → ${link(other)}
          <span class="muted"><bdi>${account ?? ''}</bdi> ${when(createdAt)}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}

function described(item: KnownSpeaker | KnownOutlet): string {
  const about = 'affiliation' in item ? [item.role, item.affiliation] : [item.country];
  return [item.name, ...about].filter(Boolean).join(', ');
}

export const mergeStyles = css`
  .same {
    display: grid;
    gap: 0.5rem;
    font-size: var(--small);
  }

  .same ul {
    list-style: none;
  }

  .same form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .same form input {
    flex: 1 1 12rem;
    width: auto;
  }

  .same li {
    padding-block: 0.125rem;
  }
`;
