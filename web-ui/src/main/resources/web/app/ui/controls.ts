import {css} from 'lit';

/** The looks that all components share: buttons, fields, keys, chips, and a focus that is always seen. */
export const controls = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 2.25rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    font-weight: 500;
    line-height: 1.2;
    cursor: pointer;
  }

  @media (hover: hover) {
    button:hover {
      background: var(--accent-soft);
    }
  }

  button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  @media (hover: hover) {
    button.primary:hover {
      filter: brightness(1.12);
    }
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
  }

  @media (hover: hover) {
    button.quiet:hover {
      background: var(--accent-soft);
    }
  }

  button.link {
    display: inline-block;
    min-height: 1.6rem;
    padding: 0 0.25rem;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  input,
  textarea,
  select {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
  }

  textarea {
    line-height: 1.5;
    resize: vertical;
  }

  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  /* A key beside a link is no part of it. */
  button.link kbd {
    margin-inline-start: 0.375rem;
    color: var(--muted);
  }

  kbd {
    display: inline-block;
    min-width: 1.4em;
    padding: 0.05em 0.35em;
    border: 1px solid currentcolor;
    border-radius: 0.25rem;
    font: 600 0.75rem/1.35 var(--sans);
    text-align: center;
  }

  @media (pointer: coarse) {
    button kbd,
    label kbd,
    .search kbd {
      display: none;
    }
  }

  svg.icon {
    width: 1.125em;
    height: 1.125em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .muted {
    color: var(--muted);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
