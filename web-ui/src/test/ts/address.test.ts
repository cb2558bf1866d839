import {addressOf, here} from '../../main/resources/web/app/routing/address';
import {equal} from './expect';

function at(address: string): unknown {
  history.replaceState(null, '', address);
  return here();
}

export function theQueueWithoutAnAddressIsWhatWaits(): void {
  equal(at('/'), {filter: {verdict: 'unreviewed'}});
}

export function anAddressIsReadAsItWasWritten(): void {
  const place = {claim: 7, filter: {attribution: 'unattributed', kind: 'mixed', article: 3}} as const;
  equal(addressOf(place), '?claim=7&article=3&attribution=unattributed&kind=mixed&verdict=all');
  equal(at(addressOf(place)), place);
}

export function severalReportsAreNamedOneByOne(): void {
  const place = {filter: {verdict: 'unreviewed', reports: ['speech', 'thought']}} as const;
  equal(addressOf({claim: undefined, ...place}), '?reports=speech&reports=thought');
  equal(at('?reports=thought&reports=lies&reports=speech'), place);
  equal(at('?reports=lies'), {filter: {verdict: 'unreviewed'}});
}

export function whatIsSearchedForStaysOut(): void {
  equal(addressOf({claim: 7, filter: {verdict: 'unreviewed', q: 'secret words'}}), '?claim=7');
}

export function nonsenseIsIgnored(): void {
  equal(at('?claim=javascript:1&verdict=maybe&article=-1&kind=__proto__'), {filter: {verdict: 'unreviewed'}});
}
