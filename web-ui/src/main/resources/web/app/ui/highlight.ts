/** The name under which style sheets say what a search hit looks like. */
const NAME = 'search';

const found = new Map<Node, readonly Range[]>();

/**
 * Marks the words of a search where they stand under a root, without touching its elements. Where the browser
 * cannot, nothing is marked.
 */
export function highlightSearch(root: Element | null | undefined, search: string | undefined): void {
  if (!root || typeof Highlight === 'undefined' || !CSS.highlights) return;
  found.set(root, search ? rangesOf(root, patternOf(search)) : []);
  for (const other of found.keys()) if (!other.isConnected) found.delete(other);
  CSS.highlights.set(NAME, new Highlight(...[...found.values()].flat()));
}

/** Words that begin as those of the search do: the server looks for their stems. */
export function patternOf(search: string): RegExp | undefined {
  const words = search.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const stems = words.filter((word) => !/^(or|and|not|the|an?|of|to|in)$/i.test(word)).map((word) => word.replace(/(?<=\p{L}{4})(ing|ed|es|s)$/iu, ''));
  return stems.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})[\\p{L}\\p{N}]*`, 'giu') : undefined;
}

function rangesOf(root: Element, pattern: RegExp | undefined): Range[] {
  if (!pattern) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
