import {remember, remembered} from '../stores/settings';

const REPEATABLE = new Set(['j', 'k']);

/** Single keys, dead inside inputs, under dialogs and with modifiers; they can be switched off. */
export class Keys {
  private readonly listener = (event: KeyboardEvent) => this.press(event);

  constructor(private readonly actions: Readonly<Record<string, () => void>>) {}

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
    const key = event.key.toLowerCase();
    if (event.shiftKey && /^\p{Letter}$/u.test(key)) return;
    if (event.repeat && !REPEATABLE.has(key)) return;
    const action = this.actions[key];
    if (!action || takesText(event.composedPath())) return;
    event.preventDefault();
    action();
  }
}

/** Whether the event comes from where a key means something of its own. */
function takesText(path: readonly EventTarget[]): boolean {
  return path.some(
    (target) =>
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select, dialog[open]')),
  );
}
