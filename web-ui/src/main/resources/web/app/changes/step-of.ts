import {Refusal} from '../api/http-client';
import type {Id} from '../api/types';
import {final, type Step} from '../stores/steps';

/** A step of one change that asks only the server, which knows whether it can be taken back. */
export function stepOf(
  what: string,
  back: () => Promise<unknown>,
  again: () => Promise<unknown>,
  claims: readonly Id[] = [],
): Step {
  const once = (act: () => Promise<unknown>) => async () => void (await asFinal(act));
  return {what, claims, decides: 0, undo: once(back), redo: once(again)};
}

/** Does something; what the server refuses for good cannot be done later. */
export async function asFinal<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof Refusal ? final(error) : error;
  }
}
