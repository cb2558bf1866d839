import {css, html, type TemplateResult} from 'lit';
import {figure, type Column} from './figure';

/** One bar a row, from nothing to all: shares. The names may be links. */
export function shareBars(
  caption: string,
  name: string,
  rows: readonly (Column & {readonly link?: string})[],
  shown: (value: number) => string,
): TemplateResult {
  return figure(
    caption,
    [{name, look: 'plain'}],
    rows,
    html`<ul class="bars">
      ${rows.map(
        ({label, values, link}) => html`<li>
          ${link ? html`<a href=${link} dir="auto">${label}</a>` : html`<span dir="auto">${label}</span>`}
          <meter min="0" max="1" .value=${values[0] ?? 0} aria-label=${label}></meter>
          <span class="share">${shown(values[0] ?? 0)}</span>
        </li>`,
      )}
    </ul>`,
    shown,
  );
}

export const barStyles = css`
  .bars {
    display: grid;
    gap: 0.375rem;
    font-size: var(--small);
    list-style: none;
  }

  .bars li {
    display: grid;
    grid-template-columns: minmax(6rem, 1fr) minmax(0, 2fr) 3.25rem;
    gap: 0.5rem;
    align-items: center;
  }

  .bars a,
  .bars span {
    overflow-wrap: anywhere;
  }

  .bars a {
    min-height: 1.5rem;
  }

  @media (width < 44rem) {
    .bars li {
      grid-template-columns: minmax(0, 1fr) 3.25rem;
      row-gap: 0;
    }

    .bars [dir] {
      grid-column: 1 / -1;
    }
  }

  meter {
    width: 100%;
    height: 0.875rem;
    border: 1px solid var(--edge);
    border-radius: 0.25rem;
    background: var(--sunken);
    appearance: none;
  }

  meter::-webkit-meter-bar {
    height: 0.75rem;
    border: 0;
    border-radius: 0.1875rem;
    background: var(--sunken);
  }

  meter::-webkit-meter-optimum-value {
    background: var(--accent);
  }

  meter::-moz-meter-bar {
    background: var(--accent);
  }

  .share {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
