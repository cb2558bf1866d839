import {css} from 'lit';

/** Short forms on a line, and tables of what they make. */
export const formStyles = css`
  section {
    display: grid;
    gap: 0.75rem;
  }

  summary {
    cursor: pointer;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    padding-block: 0.75rem;
  }

  .line label {
    display: grid;
    flex: 1 1 11rem;
    gap: 0.25rem;
    font-size: var(--small);
    font-weight: 600;
  }

  .line input,
  .line select {
    font-weight: 400;
  }

  .scopes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    flex: 1 1 100%;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: var(--small);
  }

  .scopes legend {
    font-weight: 600;
  }

  .scopes label {
    display: flex;
    flex: none;
    gap: 0.375rem;
    align-items: center;
    min-height: 1.6rem;
    font-weight: 400;
  }

  .scopes input {
    width: 1.125rem;
    min-height: 1.125rem;
    accent-color: var(--accent);
  }

  .rows {
    list-style: none;
  }

  .rows li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
    font-size: var(--small);
  }

  .rows .name {
    flex: 1 1 9rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .rows select {
    width: auto;
    min-height: 2rem;
    padding-block: 0.25rem;
  }

  .gone {
    color: var(--muted);
    text-decoration: line-through;
  }

  .secret {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-soft);
  }

  .secret input {
    font-family: ui-monospace, monospace;
  }

  .muted {
    color: var(--muted);
  }
`;
