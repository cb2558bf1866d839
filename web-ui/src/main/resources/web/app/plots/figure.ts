import {css, html, type TemplateResult} from 'lit';
import {words} from '../words/words';

/** One part of each column, with the looks that tell it from the others without its colour. */
export interface Part {
  readonly name: string;
  readonly look: 'good' | 'bad' | 'open' | 'plain';
}

/** A column: what it stands for, and how much of each part. */
export interface Column {
  readonly label: string;
  readonly values: readonly number[];
}

/** A plot with its caption, its legend, and the table behind it. */
export function figure(
  caption: string,
  parts: readonly Part[],
  columns: readonly Column[],
  plot: TemplateResult,
  shown: (value: number) => string = (value) => value.toLocaleString('en'),
): TemplateResult {
  return html`<figure>
    <figcaption>${caption}</figcaption>
    ${parts.length > 1
      ? html`<ul class="plot-legend" aria-hidden="true">
          ${parts.map(
            ({name, look}) => html`<li>
              <svg viewBox="0 0 12 12" width="12" height="12">
                <rect class="part ${look}" x="0.5" y="0.5" width="11" height="11"></rect>
              </svg>
              ${name}
            </li>`,
          )}
        </ul>`
      : ''}
    ${plot}
    <details>
      <summary>${words.plots.table}</summary>
      <div class="table" tabindex="0" role="group" aria-label=${caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.plots.of}</th>
              ${parts.map(({name}) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${columns.map(
              ({label, values}) => html`<tr>
                <th scope="row">${label}</th>
                ${values.map((value) => html`<td>${shown(value)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`;
}

export const figureStyles = css`
  figure {
    display: grid;
    gap: 0.5rem;
    align-content: start;
    min-width: 0;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  figcaption {
    font-weight: 600;
  }

  .plot {
    width: 100%;
    height: auto;
  }

  .plot text {
    fill: var(--muted);
    font: 400 11px var(--sans);
  }

  .plot .axis {
    stroke: var(--line);
  }

  .part {
    stroke: var(--surface);
  }

  .good {
    fill: var(--good);
  }

  .bad {
    fill: var(--bad-fill);
    stroke: var(--bad);
  }

  .open {
    fill: var(--sunken);
    stroke: var(--edge);
  }

  .plain {
    fill: var(--accent);
  }

  .plot-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    font-size: var(--small);
    list-style: none;
  }

  .table {
    max-height: 18rem;
    overflow: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--line);
    text-align: end;
  }

  th:first-child {
    text-align: start;
    overflow-wrap: anywhere;
  }

  summary {
    color: var(--muted);
    font-size: var(--small);
    cursor: pointer;
  }
`;
