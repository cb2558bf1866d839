import {remember, remembered} from '../stores/settings';

export type Density = 'comfortable' | 'compact';

export function density(): Density {
  return remembered('density') === 'compact' ? 'compact' : 'comfortable';
}

/** Packs the queue as tightly as that, now and on the next visit. */
export function applyDensity(chosen: Density): void {
  remember('density', chosen === 'compact' ? 'compact' : '');
  document.documentElement.dataset['density'] = chosen;
}
