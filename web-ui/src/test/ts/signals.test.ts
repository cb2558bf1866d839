import {signals} from '../../main/resources/web/app/queue/signals';
import type {Claim} from '../../main/resources/web/app/api/types';
import {claim, equal} from './expect';

const labels = (of: Claim): string[] => signals(of).map(({label}) => label);

export function nobodyComesFirst(): void {
  const signals = [
    {name: 'unattributed', weight: 40},
    {name: 'number', weight: 10},
  ] as const;
  equal(labels(claim({text: 'It fell by 40 %', confidence: 0.41, signals})), [
    'No source',
    'Figures',
    'Unsure 41%',
    'Direct',
  ]);
}

export function aNamedSourceIsNoReason(): void {
  const named = claim().attribution;
  equal(labels(claim({attribution: {...named, status: 'named'}})), ['Direct']);
}

export function hearsaySaysThroughWhom(): void {
  const {attribution} = claim();
  const via = [{begin: 0, end: 1, name: 'Xinhua', outlet: 'Xinhua'}];
  equal(labels(claim({attribution: {...attribution, status: 'unnamed', via}})), [
    'Unnamed source',
    'Via Xinhua',
    'Direct',
  ]);
}
