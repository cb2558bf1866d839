import {locate} from '../../main/resources/web/app/marking/locate';
import {trimmed} from '../../main/resources/web/app/marking/selected';
import {equal} from './expect';

const TEXT = '“We go,” said Ann Lee.  “We\nwill,” she said. “We go,” (sic) said Tom.';

function found(words: string, near = 0): string {
  const spans = locate(words, TEXT, near);
  return spans ? spans.map(({begin, end}) => `${begin}:${TEXT.slice(begin, end)}`).join('|') : 'nowhere';
}

export function theNearestWordsAreMeant(): void {
  equal(found('“We go,”'), '0:“We go,”');
  equal(found('“We go,”', 30), '45:“We go,”');
  equal(found('said', 40), '39:said');
}

export function anyWhiteSpaceWillDo(): void {
  equal(found('“We will,”'), '24:“We\nwill,”');
}

export function partsStandOneAfterTheOther(): void {
  equal(found('“We go,” … “We will,”'), '0:“We go,”|24:“We\nwill,”');
  equal(found('“We will,” … “We go,”'), '24:“We\nwill,”|45:“We go,”');
}

export function signsMeanThemselves(): void {
  equal(found('(sic)'), '54:(sic)');
  equal(found('.*'), 'nowhere');
}

export function nothingIsFoundNowhere(): void {
  equal(found('Bob'), 'nowhere');
  equal(found('  '), '');
}

export function aSelectionLeavesWhiteSpaceOut(): void {
  equal(trimmed(22, 28, TEXT), {begin: 24, end: 27});
  equal(trimmed(22, 24, TEXT), undefined);
}
