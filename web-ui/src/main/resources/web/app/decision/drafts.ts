import type {Id} from '../api/types';
import {remember, remembered} from '../state/settings';

// Notes that were typed and not yet saved with a decision, one a claim; they survive a closed tab.

export function draft(id: Id): string {
  return remembered(`draft.${id}`) ?? '';
}

export function keepDraft(id: Id, note: string): void {
  remember(`draft.${id}`, note);
}

/** Forgets a draft that the server has; one that was typed on meanwhile stays. */
export function dropDraft(id: Id, saved: string): void {
  if (draft(id).trim() === saved) keepDraft(id, '');
}
