import type {Id} from '../api/types';

/** What a person did to a claim; an undo names what it takes back. */
interface Entry {
  readonly id: Id;
  readonly undoes: Id | null;
}

/** The entries of a history that hold: no undo, and not taken back by one; the newest first. */
export function inForce<T extends Entry>(entries: readonly T[]): readonly T[] {
  const undone = new Set(entries.map(({undoes}) => undoes));
  return entries.filter(({id, undoes}) => undoes === null && !undone.has(id));
}
