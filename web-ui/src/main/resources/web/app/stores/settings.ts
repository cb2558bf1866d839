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
