import {remember, remembered} from '../stores/settings';

/** What single keys do, with the key of each unless someone chose another. */
export const DEFAULT_KEYS = {
  next: 'j',
  previous: 'k',
  verify: 'v',
  unverify: 'u',
  skip: 's',
  mark: 'x',
  undo: 'z',
  redo: 'y',
  note: 'n',
  speaker: 'c',
  evidence: 'e',
  words: 'w',
  notClaim: 'd',
  addClaim: 'i',
  rate: 'r',
  comment: 'm',
  fresh: 'l',
  search: '/',
  guidelines: 'g',
  add: 'a',
  help: '?',
} as const;

export type Action = keyof typeof DEFAULT_KEYS;
export const ACTIONS = Object.keys(DEFAULT_KEYS) as Action[];

const CHOSEN = 'keys.chosen';
const REPEATABLE = new Set<Action>(['next', 'previous']);

/** The key of an action. */
export function keyOf(action: Action): string {
  return chosen()[action] ?? DEFAULT_KEYS[action];
}

/** Gives an action another key; gives the action that has it already, and changes nothing then. */
export function chooseKey(action: Action, key: string): Action | undefined {
  const wanted = key.toLowerCase();
  const holder = ACTIONS.find((other) => other !== action && keyOf(other) === wanted);
  if (!holder) remember(CHOSEN, JSON.stringify({...chosen(), [action]: wanted}));
  return holder;
}

/** Gives every action its first key back. */
export function resetKeys(): void {
  remember(CHOSEN, '');
}

function chosen(): Partial<Record<Action, string>> {
  try {
    return JSON.parse(remembered(CHOSEN) ?? '{}') as Partial<Record<Action, string>>;
  } catch {
    return {};
  }
}

/** Single keys, dead inside inputs and forms, under dialogs and with modifiers; they can be switched off. */
export class Keys {
  private readonly listener = (event: KeyboardEvent) => this.press(event);

  constructor(private readonly actions: Readonly<Partial<Record<Action, () => void>>>) {}

  static get on(): boolean {
    return remembered('keys') !== 'off';
  }

  static turn(on: boolean): void {
    remember('keys', on ? '' : 'off');
  }

  listen(): void {
    document.addEventListener('keydown', this.listener);
  }

  stop(): void {
    document.removeEventListener('keydown', this.listener);
  }

  private press(event: KeyboardEvent): void {
    if (!Keys.on || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.shiftKey && /^\p{Letter}$/u.test(event.key)) return;
    const action = actionOf(event);
    if (!action || (event.repeat && !REPEATABLE.has(action))) return;
    const act = this.actions[action];
    if (!act || takesText(event.composedPath())) return;
    event.preventDefault();
    act();
  }
}

/** What a key does: by what it types, or, where that is of another script than Latin, by where it is. */
export function actionOf({key, code}: Pick<KeyboardEvent, 'key' | 'code'>): Action | undefined {
  const typed = key.toLowerCase();
  const found = ACTIONS.find((action) => keyOf(action) === typed);
  if (found || !/^\p{Letter}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) return found;
  const place = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return ACTIONS.find((action) => keyOf(action) === place);
}

/** Whether the event comes from where a key means something of its own. */
function takesText(path: readonly EventTarget[]): boolean {
  return path.some(
    (target) =>
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select, dialog[open], form.panel')),
  );
}
