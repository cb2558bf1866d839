/** Where notices lie over the lower end of the article, and how much of it they take. */
const NOTICES_BELOW = '(width >= 68rem)';
const NOTICES = 120;

/** Scrolls what is marked into view, unless all of it is there already, free of notices. */
export function reveal(scroller: HTMLElement, marks: readonly Element[], gently: boolean): void {
  if (marks.length === 0) return;
  const pane = scroller.getBoundingClientRect();
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const height = pane.height - (matchMedia(NOTICES_BELOW).matches ? NOTICES : 0);
  if (top >= pane.top && bottom <= pane.top + height) return;
  const room = Math.max(pane.height / 6, (height - (bottom - top)) / 2);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({top: top - pane.top - room, behavior: gently && !still ? 'smooth' : 'instant'});
}
