import type {Span} from '../api/types';

/** What stands between the parts of an interrupted quotation. */
const BETWEEN = ' … ';

/**
 * Where words stand in a text: those nearest to a place, in any white space, the parts one after the other.
 * Undefined where the text does not have them.
 */
export function locate(words: string, text: string, near: number): Span[] | undefined {
  const spans: Span[] = [];
  for (const part of words.split(BETWEEN).map((each) => each.trim()).filter(Boolean)) {
    const previous = spans.at(-1);
    const found = occurrences(part, text).filter(({begin}) => !previous || begin >= previous.end);
    const target = previous?.end ?? near;
    found.sort((a, b) => Math.abs(a.begin - target) - Math.abs(b.begin - target));
    if (!found[0]) return undefined;
    spans.push(found[0]);
  }
  return spans;
}

function occurrences(words: string, text: string): Span[] {
  const literal = words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+');
  return [...text.matchAll(new RegExp(literal, 'gu'))].map((match) => ({
    begin: match.index,
    end: match.index + match[0].length,
  }));
}
