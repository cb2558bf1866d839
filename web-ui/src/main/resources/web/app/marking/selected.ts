import type {Span} from '../api/types';

interface Ends {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  readonly collapsed: boolean;
}

/**
 * Where the selection within a root stands in the text, whose paragraphs bear `data-begin`: UTF-16, half-open,
 * without the white space at its ends; undefined if nothing of the text is selected.
 */
export function selectedSpan(root: ShadowRoot, text: string): Span | undefined {
  const ends = endsIn(root);
  if (!ends || ends.collapsed) return undefined;
  const range = document.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  const touched = [...root.querySelectorAll<HTMLElement>('.text > p')].filter((p) => range.intersectsNode(p));
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return undefined;
  const begin = offset(first, ends.startContainer, ends.startOffset) ?? beginOf(first);
  const end = offset(last, ends.endContainer, ends.endOffset) ?? beginOf(last) + last.textContent!.length;
  return trimmed(begin, end, text);
}

/** The span without white space at its ends; undefined if nothing else is in it. */
export function trimmed(begin: number, end: number, text: string): Span | undefined {
  const part = text.slice(begin, end);
  const from = begin + part.length - part.trimStart().length;
  const to = begin + part.trimEnd().length;
  return from < to ? {begin: from, end: to} : undefined;
}

/** The selection's ends; browsers tell of those in shadow trees in different ways. */
function endsIn(root: ShadowRoot): Ends | undefined {
  const selection = getSelection() as (Selection & {getComposedRanges?: (options: object) => Ends[]}) | null;
  if (selection?.getComposedRanges) return selection.getComposedRanges({shadowRoots: [root]})[0];
  const inside = (root as ShadowRoot & {getSelection?: () => Selection | null}).getSelection?.() ?? selection;
  return inside && inside.rangeCount > 0 ? inside.getRangeAt(0) : undefined;
}

function beginOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset['begin']);
}

function offset(paragraph: HTMLElement, node: Node, at: number): number | undefined {
  if (!paragraph.contains(node)) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, at);
  return beginOf(paragraph) + before.toString().length;
}
