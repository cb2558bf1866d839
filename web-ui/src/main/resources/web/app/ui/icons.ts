import {svg, html, type TemplateResult} from 'lit';

const shapes = {
  verified: svg`<path d="M4 12.5l5 5L20 6.5" />`,
  unverified: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  unreviewed: svg`<circle cx="12" cy="12" r="7.5" stroke-dasharray="3 3" />`,
  skip: svg`<path d="M5 6l7 6-7 6zM13 6l7 6-7 6z" />`,
  undo: svg`<path d="M8 5L4 9l4 4M4 9h10a6 6 0 010 12h-3" />`,
  redo: svg`<path d="M16 5l4 4-4 4M20 9H10a6 6 0 000 12h3" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  leave: svg`<path d="M10 4H5v16h5M15 8l4 4-4 4M19 12H9" />`,
  help: svg`<path d="M9 9a3 3 0 116 0c0 2-3 2.5-3 4.5" /><path d="M12 18v.01" />`,
  light: svg`<circle cx="12" cy="12" r="4" /><path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5" />`,
  dark: svg`<path d="M20 14.5A8.5 8.5 0 119.5 4a7 7 0 0010.5 10.5z" />`,
  system: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 3.5v17a8.5 8.5 0 000-17z" fill="currentColor" />`,
  search: svg`<circle cx="11" cy="11" r="6.5" /><path d="M16 16l4.5 4.5" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  previous: svg`<path d="M14.5 6l-6 6 6 6" />`,
  next: svg`<path d="M9.5 6l6 6-6 6" />`,
  people: svg`<circle cx="9" cy="8" r="3.5" /><path d="M2.5 20a6.5 6.5 0 0113 0M16 5a3.500 3.500 0 010 6.500M18 14a6.500 6.500 0 013.500 6" />`,
  warning: svg`<path d="M12 4L2.5 20h19zM12 10v4.5M12 17.200v.01" />`,
};

export type IconName = keyof typeof shapes;

/** A drawing beside a word; it says nothing to a screen reader. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
