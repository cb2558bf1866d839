// What the browser remembers. Where it forbids storage, the page remembers until it is closed.

const PREFIX = 'whosaid.';
const here = new Map<string, string>();

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name) ?? here.get(name) ?? null;
  } catch {
    return here.get(name) ?? null;
  }
}

/** Remembers a value; an empty one is forgotten. */
export function remember(name: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
    here.delete(name);
  } catch {
    here.set(name, value);
  }
}

/** Forgets every value whose name is meant. */
export function forgetAll(meant: (name: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && meant(key.slice(PREFIX.length))) localStorage.removeItem(key);
    }
  } catch {
    // Nothing is stored where storage is forbidden.
  }
  for (const name of here.keys()) if (meant(name)) here.delete(name);
}
