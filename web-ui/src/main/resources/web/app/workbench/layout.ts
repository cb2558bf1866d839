import {css, unsafeCSS} from 'lit';

/** Where there is room for one pane at a time: small screens, and large ones zoomed in. */
export const NARROW = '(width < 44rem) or ((width < 68rem) and (height < 40rem))';

/** Words that only screen readers have room for. */
const unseen = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

/** Three panes side by side; two columns where it is tighter; one pane at a time where it is narrow. */
export const layout = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    height: 100dvh;
  }

  .work {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    min-height: 0;
  }

  [hidden] {
    display: none !important;
  }

  .bar {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    padding: 0.5rem 0.5rem 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .skip:not(:focus-visible) {
    position: absolute;
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .bar button {
    white-space: nowrap;
  }

  h1 {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    font: 700 1.25rem/1 var(--serif);
    letter-spacing: -0.01em;
  }

  h1 img {
    width: 1.5rem;
    height: 1.5rem;
  }

  .alone {
    margin-inline-end: auto;
  }

  .panes {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(17rem, 22rem) minmax(0, 1fr) minmax(18rem, 23rem);
    min-height: 0;
  }

  .queue,
  .decision {
    background: var(--surface);
  }

  .queue {
    border-inline-end: 1px solid var(--line);
  }

  .decision {
    border-inline-start: 1px solid var(--line);
  }

  .view {
    min-height: 0;
    overflow-y: auto;
  }

  .view ws-sources {
    height: 100%;
  }

  .places {
    display: flex;
    gap: 0.25rem;
    margin-inline: 1.5rem auto;
  }

  .places a {
    padding: 0.5rem 0.75rem;
    border-radius: var(--radius);
    color: var(--muted);
    font-weight: 500;
    text-decoration: none;
  }

  @media (hover: hover) {
    .places a:hover {
      background: var(--accent-soft);
    }
  }

  .places a[aria-current='page'] {
    background: var(--accent-soft);
    color: var(--accent);
  }

  .switch {
    display: none;
  }

  @media (width < 68rem) {
    .bar kbd {
      display: none;
    }

    .bar .leave span {
      ${unseen}
    }

    .panes {
      grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(16rem, 20rem) minmax(0, 1fr);
    }

    .queue {
      grid-row: span 2;
    }

    .decision {
      border-block-start: 1px solid var(--line);
      border-inline-start: 0;
    }
  }

  @media ${unsafeCSS(NARROW)} {
    .bar {
      flex-wrap: wrap;
      row-gap: 0;
      padding-block: 0.25rem 0;
    }

    .bar h1 {
      margin-inline-end: auto;
    }

    .bar .add span {
      ${unseen}
    }

    .bar h1 img {
      display: none;
    }

    .places {
      order: 1;
      flex: 1 0 100%;
      justify-content: space-between;
      margin: 0;
    }

    .places a {
      padding: 0.375rem;
      font-size: var(--small);
    }

    .panes {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }

    .queue,
    .decision {
      grid-row: auto;
      border: 0;
    }

    [data-shown='queue'] > :not(.queue),
    [data-shown='article'] > :not(.article),
    [data-shown='decision'] > :not(.decision) {
      display: none;
    }

    .switch {
      display: flex;
      border-block-start: 1px solid var(--line);
      background: var(--surface);
    }

    .switch button {
      flex: 1;
      min-height: 3rem;
      border-radius: 0;
      border-block-start: 3px solid transparent;
      color: var(--muted);
    }

    .switch [aria-current='true'] {
      border-block-start-color: var(--accent);
      color: var(--ink);
    }
  }

  @media print {
    :host,
    .work {
      display: block;
      height: auto;
    }

    .bar,
    .queue,
    .decision,
    .switch,
    .notices {
      display: none !important;
    }

    .panes {
      display: block;
    }

    .panes .article {
      display: block !important;
    }
  }
`;
