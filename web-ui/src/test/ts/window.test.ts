import {ceiling} from '../../main/resources/web/app/plots/scale';
import {Selection} from '../../main/resources/web/app/stores/selection';
import {scrollTo, windowOf} from '../../main/resources/web/app/queue/window';
import {equal} from './expect';

export function onlyRowsInSightAndAFewAroundAreDrawn(): void {
  equal(windowOf(0, 500, 100, 10_000), {from: 0, to: 13});
  equal(windowOf(500_000, 500, 100, 10_000), {from: 4992, to: 5013});
  equal(windowOf(999_500, 500, 100, 10_000), {from: 9987, to: 10_000});
}

export function aShorterListIsDrawnWhole(): void {
  equal(windowOf(0, 500, 100, 3), {from: 0, to: 3});
  equal(windowOf(4000, 500, 100, 3), {from: 3, to: 3});
  equal(windowOf(0, 500, 100, 0), {from: 0, to: 0});
}

export function aRowIsScrolledToOnlyAsFarAsNeeded(): void {
  equal(scrollTo(3, 0, 500, 100), 0);
  equal(scrollTo(5, 0, 500, 100), 100);
  equal(scrollTo(2, 900, 500, 100), 200);
}

export function shiftMarksAllBetween(): void {
  const selection = new Selection();
  selection.toggle(4);
  selection.extend(7, [3, 4, 5, 6, 7, 8]);
  equal(selection.all(), [4, 5, 6, 7]);
  selection.toggle(5);
  equal(selection.has(5), false);
  selection.clear();
  equal(selection.size, 0);
}

export function axesEndAtRoundNumbers(): void {
  equal([0, 0.3, 1, 7, 12, 130].map(ceiling), [1, 0.5, 1, 10, 20, 200]);
}
