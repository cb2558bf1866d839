import {css, html, nothing, type TemplateResult} from 'lit';
import type {Id, KnownOutlet, KnownSpeaker, SourceDetail} from '../api/types';
import type {Session} from '../session/session';
import {viewAddress} from '../routing/views';
import {when, words} from '../words/words';

interface Merging {
  readonly session: Session;
  readonly sort: 'speaker' | 'outlet';
  readonly detail: SourceDetail;
  /** The claims that are marked to be someone else's. */
  readonly marked: ReadonlySet<Id>;
  readonly done: (then: () => Promise<SourceDetail>) => Promise<void>;
}

/** Who is the same, how that came about, and the way to change it and to take it back. */
export function mergeBox({session, sort, detail, marked, done}: Merging): TemplateResult {
  const {client, changes, mayEdit} = session;
  const say = words.sources;
  // The page stays with the source that the other one was taken out of.
  const takeOut = (member: KnownSpeaker | KnownOutlet) =>
    changes.sources.unmerge(sort, member, detail).then(() => client.source(sort, detail.id));
  return html`<section class="same" aria-labelledby="same">
    <h3 id="same">${say.same}</h3>
    ${detail.members.length === 0 ? html`<p class="muted">${say.noneMerged}</p>` : nothing}
    <ul>
      ${detail.members.map(
        (member) => html`<li>
          <bdi>${described(member)}</bdi>
          ${mayEdit
            ? html`<button class="link" @click=${() => done(() => takeOut(member))}>
                ${say.unmerge}
              </button>`
            : nothing}
        </li>`,
      )}
    </ul>
    ${mayEdit ? mergeForm(session, sort, detail, done) : nothing}
    ${mayEdit && sort === 'speaker' && marked.size > 0
      ? html`<p>
          <button @click=${() => done(() => changes.sources.split(detail, [...marked]))}>${say.split(marked.size)}</button>
        </p>`
      : nothing}
    ${detail.changes.length > 0 ? log(sort, detail) : nothing}
  </section>`;
}

/** What the last offer called each source. */
const offered = new Map<string, {id: Id; name: string}>();

function mergeForm(session: Session, sort: 'speaker' | 'outlet', detail: SourceDetail, done: Merging['done']) {
  const say = words.sources;
  const offer = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const list = input.list;
    if (!list || input.value.trim().length < 2) return;
    const found = (await known(session, sort, input.value).catch(() => [])).filter(({id}) => id !== detail.id);
    offered.clear();
    for (const item of found) {
      const name = described(item);
      // Two that are called the same are told apart by when they were first seen.
      offered.set(offered.has(name) ? `${name} (${when(item.createdAt)})` : name, item);
    }
    list.replaceChildren(
      ...[...offered.keys()].map((value) => Object.assign(document.createElement('option'), {value})),
    );
  };
  const submitted = async (event: Event) => {
    event.preventDefault();
    const typed = String(new FormData(event.target as HTMLFormElement).get('other')).trim();
    const other = offered.get(typed) ?? (await onlyOne(session, sort, typed, detail.id));
    if (!other) return session.say(say.chooseOne);
    await done(() => session.changes.sources.merge(sort, detail, other));
  };
  return html`<form @submit=${submitted}>
    <label for="other">${say.mergeInto}</label>
    <input id="other" name="other" list="others" autocomplete="off" dir="auto" placeholder=${say.search} @input=${offer} />
    <datalist id="others"></datalist>
    <button>${say.merge}</button>
  </form>`;
}

/** The only source of a name, if there is just one beside `except`. */
async function onlyOne(session: Session, sort: 'speaker' | 'outlet', name: string, except: Id) {
  const all = name ? await known(session, sort, name).catch(() => []) : [];
  const named = all.filter((item) => item.id !== except && item.name.toLowerCase() === name.toLowerCase());
  return named.length === 1 ? named[0] : undefined;
}

async function known(session: Session, sort: 'speaker' | 'outlet', name: string): Promise<readonly (KnownSpeaker | KnownOutlet)[]> {
  const {client} = session;
  return (sort === 'speaker' ? await client.speakers(name, 20) : await client.outlets(200)).items;
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
