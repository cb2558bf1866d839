import type {Id} from '../api/types';
import {viewHere} from '../routing/views';
import type {Outcome} from '../stores/steps';
import {words} from '../words/words';
import type {Session} from './session';

/** What the keys and buttons for undo and redo do. */
export class UndoRedo {
  constructor(private readonly session: Session) {}

  /** Takes the newest change back, whatever it was, and goes to where it was made. */
  async undo(): Promise<void> {
    const {last} = this.session.steps;
    this.lookAtStep(last?.claims);
    const outcome = await this.session.steps.undo();
    this.tell(outcome, words.notices.undone, words.notices.notUndone, words.notices.nothingToUndo);
    // Another change may have been on its way when the key was pressed.
    this.lookAtStep(outcome?.step.claims);
  }

  /** Makes the change again that was taken back last. */
  async redo(): Promise<void> {
    const {next} = this.session.steps;
    this.lookAtStep(next?.claims);
    const outcome = await this.session.steps.redo();
    this.tell(outcome, words.notices.redone, words.notices.notRedone, words.notices.nothingToRedo);
    this.lookAtStep(outcome?.step.claims);
  }

  private lookAtStep(claims: readonly Id[] | undefined): void {
    const first = claims?.[0];
    if (first === undefined || claims!.length > 1 || viewHere().view !== 'review') return;
    const now = this.session.steps.now(first);
    if (now !== this.session.current) void this.session.look(now);
  }

  private tell(
    outcome: Outcome | undefined,
    done: (what: string) => string,
    notDone: (what: string, why: string) => string,
    nothing: string,
  ): void {
    if (!outcome) return this.session.say(nothing);
    const {step, error} = outcome;
    this.session.say(error ? notDone(step.what, error.message) : done(step.what));
    this.session.countSoon();
  }
}
