import {Irreversible, Partly, Steps, type Step} from '../../main/resources/web/app/stores/steps';
import {equal} from './expect';

/** A step that writes down what is done to it. */
function step(log: string[], what: string, refusal?: Error): Step {
  return {
    what,
    claims: [1],
    decides: 1,
    undo: async () => {
      if (refusal) throw refusal;
      log.push(`-${what}`);
    },
    redo: async () => void log.push(`+${what}`),
  };
}

export async function theNewestIsTakenBackFirstAndComesAgain(): Promise<void> {
  const log: string[] = [];
  const steps = new Steps();
  steps.add(step(log, 'a'));
  steps.add(step(log, 'b'));
  await Promise.all([steps.undo(), steps.undo(), steps.undo()]);
  await steps.redo();
  equal([log, steps.last?.what, steps.next?.what, steps.decided], [['-b', '-a', '+a'], 'a', 'b', 1]);
}

export async function anotherStepEndsWhatCouldComeAgain(): Promise<void> {
  const steps = new Steps();
  steps.add(step([], 'a'));
  await steps.undo();
  steps.add(step([], 'b'));
  equal([await steps.redo(), steps.last?.what], [undefined, 'b']);
}

export async function whatCannotBeTakenBackSaysWhyAndStandsInNobodysWay(): Promise<void> {
  const log: string[] = [];
  const steps = new Steps();
  steps.add(step(log, 'a'));
  steps.add(step(log, 'b', new Irreversible('ravi decided since')));
  equal((await steps.undo())?.error?.message, 'ravi decided since');
  await steps.undo();
  equal([log, steps.last], [['-a'], undefined]);
}

export async function whatTheServerDoesNotAnswerStays(): Promise<void> {
  const steps = new Steps();
  steps.add(step([], 'a', new Error('no answer')));
  await steps.undo();
  equal(steps.last?.what, 'a');
}

export async function anUndoWaitsForTheChangeThatIsOnItsWay(): Promise<void> {
  const log: string[] = [];
  const steps = new Steps();
  steps.add(step(log, 'a'));
  let arrive: () => void = () => undefined;
  const change = steps.while(new Promise<void>((done) => (arrive = done))).then(() => steps.add(step(log, 'b')));
  const undone = steps.undo();
  arrive();
  await change;
  await undone;
  equal(log, ['-b']);
}

export async function whatWasMadeAgainInPartCanBeTakenBack(): Promise<void> {
  const log: string[] = [];
  const steps = new Steps();
  const again = async () => {
    throw new Partly('one of two');
  };
  steps.add({...step(log, 'a'), redo: again});
  await steps.undo();
  equal([(await steps.redo())?.error?.message, steps.last?.what, steps.next], ['one of two', 'a', undefined]);
  await steps.undo();
  equal(log, ['-a', '-a']);
}
