import {paragraphs} from '../../main/resources/web/app/article/segments';
import type {Claim, Span} from '../../main/resources/web/app/api/types';
import {claim, equal} from './expect';

/** The text with each segment in brackets, after what it plays: [1content 2cue|said]. */
function drawn(text: string, claims: readonly Claim[]): string[] {
  return paragraphs(text, claims).map((segments) =>
    segments
      .map(({begin, end, parts}) => {
        const roles = parts.map((part) => `${part.claim}${part.role}`).join(' ');
        return `[${roles}${roles && '|'}${text.slice(begin, end)}]`;
      })
      .join(''),
  );
}

function span(text: string, part: string): Span {
  const begin = text.indexOf(part);
  return {begin, end: begin + part.length};
}

const text = '“We go,” said Li.\n\nHe left.';
const li = claim({
  content: [span(text, '“We go,”')],
  cue: [span(text, 'said')],
  source: [span(text, 'Li')],
});

export function plainTextIsOneSegmentAParagraph(): void {
  equal(drawn('One.\r\n\r\n \nTwo.', []), ['[One.]', '[Two.]']);
}

export function aClaimIsCutOut(): void {
  equal(drawn(text, [li]), ['[1content|“We go,”][ ][1cue|said][ ][1source|Li][.]', '[He left.]']);
}

export function nestedClaimsShareTheirText(): void {
  const inner = claim({id: 2, content: [span(text, 'go')]});
  equal(drawn(text, [li, inner])[0], '[1content|“We ][1content 2content|go][1content|,”][ ][1cue|said][ ][1source|Li][.]');
}

export function overlapsAreKeptApart(): void {
  const crossing = claim({id: 2, content: [span(text, 'go,” said')]});
  equal(
    drawn(text, [li, crossing])[0],
    '[1content|“We ][1content 2content|go,”][2content| ][2content 1cue|said][ ][1source|Li][.]',
  );
}

export function aSpanMayRunOverParagraphs(): void {
  const long = claim({id: 2, content: [span(text, 'Li.\n\nHe')]});
  equal(drawn(text, [long]), ['[“We go,” said ][2content|Li.]', '[2content|He][ left.]']);
}

export function spansOutsideTheTextAreIgnored(): void {
  const odd = claim({id: 2, content: [{begin: -1, end: 3}, {begin: 5, end: 5}, {begin: 8, end: 999}]});
  equal(drawn('Nothing.', [odd]), ['[Nothing.]']);
}

export function astralCharactersCountAsTwo(): void {
  const smile = '😀 “Hi”';
  equal(drawn(smile, [claim({content: [{begin: 3, end: 7}]})]), ['[😀 ][1content|“Hi”]']);
}
