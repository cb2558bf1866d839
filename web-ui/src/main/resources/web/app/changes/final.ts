import {Refusal} from '../api/http-client';
import type {Id} from '../api/types';
import {Irreversible, type Step} from '../stores/steps';

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

/** What stands against a change: for good, or until the server answers and knows who is asking. */
export function final(error: Refusal): Error {
  return error.status < 500 && error.status !== 401 ? new Irreversible(error.message) : error;
}
