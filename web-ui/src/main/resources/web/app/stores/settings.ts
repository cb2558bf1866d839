// What the browser remembers. Where it forbids storage, the page remembers until it is closed.

/** How all keys begin that the page uses. */
export const KEY_PREFIX = 'whosaid.';
const here = new Map<string, string>();

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(KEY_PREFIX + name) ?? here.get(name) ?? null;
  } catch {
    return here.get(name) ?? null;
  }
}

/** Remembers a value; an empty one is forgotten. */
export function remember(name: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(KEY_PREFIX + name);
    else localStorage.setItem(KEY_PREFIX + name, value);
    here.delete(name);
  } catch {
    here.set(name, value);
  }
}

/** Forgets every value whose name is meant. */
export function forgetAll(meant: (name: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(KEY_PREFIX) && meant(key.slice(KEY_PREFIX.length))) localStorage.removeItem(key);
    }
  } catch {
    // Nothing is stored where storage is forbidden.
  }
  for (const name of here.keys()) if (meant(name)) here.delete(name);
}
