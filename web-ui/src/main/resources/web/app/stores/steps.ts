import type {Refusal} from '../api/http-client';
import type {Id} from '../api/types';
import {Store} from './store';

/** One change that was made here, and the ways back and forth. */
export interface Step {
  /** What was done, for people: "Verified: Ines Halvorsen". */
  readonly what: string;
  /** The claims that it is about, as they were called then. */
  readonly claims: readonly Id[];
  /** How many claims it decides about. */
  readonly decides: number;
  /** Of a change of one claim: the version of the claim that it made. */
  madeVersion?(): number;
  /** Takes the change back; throws what stands against it. */
  undo(): Promise<void>;
  /** Makes the change once more; throws what stands against it. */
  redo(): Promise<void>;
}

/** What became of an undo or a redo. */
export interface Outcome {
  readonly step: Step;
  /** Why it did not happen. */
  readonly error?: Error;
}

/** Every change of this session, newest last: what is taken back is the newest, and nothing else. */
export class Steps extends Store {
  private done: readonly Step[] = [];
  private undone: readonly Step[] = [];
  private readonly running = new Set<Promise<unknown>>();
  private turn: Promise<unknown> = Promise.resolve();
  private readonly renamed = new Map<Id, Id>();

  /** The change that would be taken back next. */
  get last(): Step | undefined {
    return this.done.at(-1);
  }

  /** The change that would be made again next. */
  get next(): Step | undefined {
    return this.undone.at(-1);
  }

  /** How many claims were decided and not undone. */
  get decided(): number {
    return new Set(this.done.filter(({decides}) => decides > 0).flatMap(({claims}) => claims)).size;
  }

  add(step: Step): void {
    this.done = [...this.done, step];
    this.undone = [];
    this.changed();
  }

  /** Forgets a step that came to nothing. */
  drop(step: Step): void {
    this.done = this.done.filter((other) => other !== step);
    this.undone = this.undone.filter((other) => other !== step);
    this.changed();
  }

  /** Whether the step holds, so that it could be taken back. */
  has(step: Step): boolean {
    return this.done.includes(step);
  }

  find(fits: (step: Step) => boolean): Step | undefined {
    return [...this.done].reverse().find(fits);
  }

  /** Makes a change; an undo meanwhile waits until it is known whether there is something to take back. */
  async while<T>(change: Promise<T>): Promise<T> {
    this.running.add(change);
    try {
      return await change;
    } finally {
      this.running.delete(change);
    }
  }

  /** Takes back the newest change, or the one that is given. */
  undo(which?: Step): Promise<Outcome | undefined> {
    return this.inTurn(async () => {
      const step = which && this.done.includes(which) ? which : this.done.at(-1);
      if (!step) return undefined;
      return this.go(step, () => step.undo(), () => {
        this.done = this.done.filter((other) => other !== step);
        this.undone = [...this.undone, step];
      });
    });
  }

  /** Makes the change again that was taken back last. */
  redo(): Promise<Outcome | undefined> {
    return this.inTurn(async () => {
      const step = this.undone.at(-1);
      if (!step) return undefined;
      return this.go(step, () => step.redo(), () => {
        this.undone = this.undone.filter((other) => other !== step);
        this.done = [...this.done, step];
      });
    });
  }

  /** Says that a claim has another number now: it was added once more. */
  rename(from: Id, to: Id): void {
    this.renamed.set(from, to);
  }

  /** The number that the claim has now. */
  now(id: Id): Id {
    const next = this.renamed.get(id);
    return next === undefined ? id : this.now(next);
  }

  private async go(step: Step, act: () => Promise<void>, move: () => void): Promise<Outcome> {
    try {
      await act();
    } catch (error) {
      // What the server will not do now it will not do later, and must not stand in the way of what came before.
      if (error instanceof Irreversible) this.drop(step);
      if (error instanceof Partly) {
        move();
        this.changed();
      }
      return {step, error: error as Error};
    }
    move();
    this.changed();
    return {step};
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.turn
      .then(() => Promise.allSettled(this.running))
      .then(act);
    this.turn = turn.catch(() => undefined);
    return turn;
  }
}

/** A change cannot be taken back, or made again, now or later; the message says why. */
export class Irreversible extends Error {}

/** Only a part of a change was made again: the step is about that part from then on; the message says why. */
export class Partly extends Error {}

/** What stands against a change: for good, or until the server answers and knows who is asking. */
export function final(error: Refusal): Error {
  return error.status < 500 && error.status !== 401 ? new Irreversible(error.message) : error;
}
