import {css, html, nothing, type TemplateResult} from 'lit';

/** A filter as a button that is pressed while it holds, with how many claims it would leave. */
export function facetChip(
  label: string,
  count: number | undefined,
  isOn: boolean,
  toggle: () => void,
): TemplateResult {
  return html`<button class="facet" aria-pressed=${isOn ? 'true' : 'false'} @click=${toggle}>
    ${label} ${count === undefined ? nothing : html`<span class="count">${count.toLocaleString('en')}</span>`}
  </button>`;
}

export const facetStyles = css`
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .facet {
    gap: 0.375rem;
    min-height: 1.75rem;
    padding: 0.125rem 0.625rem;
    border-color: var(--line);
    border-radius: 1rem;
    background: transparent;
    font-size: var(--small);
    white-space: nowrap;
  }

  .facet[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }

  .count {
    color: var(--muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  [aria-pressed='true'] .count {
    color: inherit;
  }
`;
