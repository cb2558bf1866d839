import {html, svg, type TemplateResult} from 'lit';
import {figure, type Column, type Part} from './figure';
import {ceiling} from './scale';

const HEIGHT = 200;
const FOOT = 22;
const HEAD = 8;
const SIDE = 34;
const WIDEST = 48;

/** Columns of stacked parts, with a table behind them. */
export function columnPlot(
  caption: string,
  parts: readonly Part[],
  columns: readonly Column[],
  shown?: (value: number) => string,
): TemplateResult {
  // About the width that it is shown at, so that its labels keep their size.
  const width = innerWidth >= 1200 ? 560 : innerWidth >= 700 ? 400 : Math.max(240, innerWidth - 64);
  const highest = Math.max(...columns.map(({values}) => sum(values)), 0);
  const top = ceiling(highest);
  const marks = [0, top / 2, top].filter((value) => shown || Number.isInteger(value)); // no half claims
  const room = HEIGHT - FOOT - HEAD;
  const step = (width - SIDE) / Math.max(columns.length, 1);
  const every = Math.ceil((columns.length * 52) / (width - SIDE));
  const y = (value: number) => HEIGHT - FOOT - (value / top) * room;
  return figure(
    caption,
    parts,
    columns,
    html`<svg class="plot" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${caption}>
      ${marks.map(
        (value) => svg`<line class="axis" x1=${SIDE} x2=${width} y1=${y(value)} y2=${y(value)}></line>
          <text x=${SIDE - 6} y=${y(value) + 4} text-anchor="end">${(shown ?? plain)(value)}</text>`,
      )}
      ${columns.map(({label, values}, i) => {
        const wide = Math.min(step * 0.7, WIDEST);
        const x = SIDE + (i + 0.5) * step - wide / 2;
        const bars = values.map((value, part) => {
          const below = sum(values.slice(0, part));
          return value > 0
            ? svg`<rect class="part ${parts[part]!.look}" x=${x} y=${y(below + value)} width=${wide}
                height=${Math.max(y(below) - y(below + value), 1)}>
                <title>${label}, ${parts[part]!.name}: ${(shown ?? plain)(value)}</title>
              </rect>`
            : '';
        });
        return svg`${bars}${
          i % every === 0
            ? svg`<text x=${x + wide / 2} y=${HEIGHT - 6} text-anchor="middle">${label}</text>`
            : ''
        }`;
      })}
    </svg>`,
    shown,
  );
}

const plain = (value: number): string => value.toLocaleString('en', {maximumFractionDigits: 1});

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
