import type {Id} from '../api/types';
import {remember, remembered} from './settings';

// Notes that were typed and not yet saved with a decision or a rating; they survive a closed tab.

/** Whose note it is: the next decision's on a claim, or its next rating's. */
type Place = Id | `truth.${Id}`;

export function draft(id: Place): string {
  return remembered(`draft.${id}`) ?? '';
}

export function keepDraft(id: Place, note: string): void {
  remember(`draft.${id}`, note);
}

/** Forgets a draft that the server has; one that was typed on meanwhile stays. */
export function dropDraft(id: Place, saved: string): void {
  if (draft(id).trim() === saved) keepDraft(id, '');
}
