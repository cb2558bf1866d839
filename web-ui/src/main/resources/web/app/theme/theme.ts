import {remember, remembered} from '../stores/settings';

export type Theme = 'system' | 'light' | 'dark';

const ORDER: readonly Theme[] = ['system', 'light', 'dark'];

export function theme(): Theme {
  return ORDER.find((known) => known === remembered('theme')) ?? 'system';
}

/** Shows the page in the theme, now and on the next visit. */
export function applyTheme(chosen: Theme): void {
  remember('theme', chosen === 'system' ? '' : chosen);
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}

export function nextTheme(): Theme {
  return ORDER[(ORDER.indexOf(theme()) + 1) % ORDER.length]!;
}
