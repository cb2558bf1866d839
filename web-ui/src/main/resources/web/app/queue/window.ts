/** Which rows of a long list are drawn: those in sight, and some around them. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const AROUND = 8;

/** The rows to draw of `count` rows of one `height` each. */
export function windowOf(scrolled: number, seen: number, height: number, count: number): Window {
  const first = Math.floor(scrolled / height) - AROUND;
  const last = Math.ceil((scrolled + seen) / height) + AROUND;
  const to = Math.max(0, Math.min(count, last));
  return {from: Math.max(0, Math.min(first, to)), to};
}

/** How far to scroll so that the row at `index` is all in sight; as it is when it is. */
export function scrollTo(index: number, scrolled: number, seen: number, height: number): number {
  const top = index * height;
  if (top < scrolled) return top;
  return top + height > scrolled + seen ? top + height - seen : scrolled;
}
