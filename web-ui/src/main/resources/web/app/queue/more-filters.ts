import {css, html, type TemplateResult} from 'lit';
import {queryOf} from '../api/http-client';
import {REPORTS, usualReports, withReports} from '../api/reports';
import type {ClaimFilter, Id, Kind, Report, UnverifiedReason, Wording} from '../api/types';
import type {Session} from '../session/session';
import {words} from '../words/words';
import {facetChip} from './facet-chip';
import {savedSearches} from './saved-searches';

const KINDS: readonly Kind[] = ['direct', 'indirect', 'mixed', 'statement'];
const WORDINGS: readonly Wording[] = ['verbatim', 'cosmetic', 'elided', 'altered', 'not_found'];
const REASONS = Object.keys(words.reasons) as UnverifiedReason[];
const FORMATS = ['csv', 'ndjson', 'annotations', 'jsonld'] as const;

/** Part of a filter: what is undefined is taken out. */
export type Change = {[name in keyof ClaimFilter]: ClaimFilter[name] | undefined};

/** The filters that are not always in sight. */
export function moreFilters(session: Session, change: (part: Change) => void): TemplateResult {
  const {queue, facets, account} = session;
  const {filter} = queue;
  const say = words.queue;
  const kinds = facets.get('kind');
  const mine = account.name ?? undefined;
  return html`
    ${savedSearches(session)}
    <div role="group" aria-labelledby="kinds">
      <h3 id="kinds">${say.kind}</h3>
      <p class="facets">
        ${KINDS.map((kind) =>
          facetChip(words.kinds[kind].label, kinds?.[kind], filter.kind === kind, () =>
            change({kind: filter.kind === kind ? undefined : kind}),
          ),
        )}
      </p>
    </div>
    <div role="group" aria-labelledby="reports">
      <h3 id="reports">${say.reports}</h3>
      <p class="facets">
        ${REPORTS.map((report) =>
          facetChip(words.reports[report], facets.get('reports')?.[report], reportsOf(filter).includes(report), () =>
            change({reports: toggled(filter, report)}),
          ),
        )}
      </p>
    </div>
    <div role="group" aria-labelledby="only">
      <h3 id="only">${say.only}</h3>
      <p class="facets">
        ${facetChip(say.figures, facets.get('hasNumber')?.['true'], filter.hasNumber === true, () =>
          change({hasNumber: filter.hasNumber ? undefined : true}),
        )}
        ${facetChip(say.conflicting, undefined, filter.conflicting === true, () =>
          change({conflicting: filter.conflicting ? undefined : true}),
        )}
        ${(['me', 'nobody'] as const).map((who) =>
          facetChip(say.assigned[who], undefined, filter.assigned === who, () =>
            change({assigned: filter.assigned === who ? undefined : who}),
          ),
        )}
        ${facetChip(say.byMe, undefined, mine !== undefined && filter.reviewer === mine, () =>
          change({reviewer: filter.reviewer ? undefined : mine, verdict: undefined}),
        )}
      </p>
    </div>
    <div role="group" aria-labelledby="wordings">
      <h3 id="wordings">${say.wording}</h3>
      <p class="facets">
        ${WORDINGS.map((wording) =>
          facetChip(words.wordings[wording].label, undefined, filter.wording === wording, () =>
            change({wording: filter.wording === wording ? undefined : wording}),
          ),
        )}
      </p>
    </div>
    <div role="group" aria-labelledby="reasons">
      <h3 id="reasons">${say.reason}</h3>
      <p class="facets">
        ${REASONS.map((reason) =>
          facetChip(words.reasons[reason], undefined, filter.reason === reason, () =>
            change({reason: filter.reason === reason ? undefined : reason, verdict: undefined}),
          ),
        )}
      </p>
    </div>
    <label for="outlet">${say.outlet}</label>
    <select id="outlet" @change=${(event: Event) => change({outletId: idOf(event)})}>
      <option value="" ?selected=${!filter.outletId}>${say.anyOutlet}</option>
      ${facets
        .get('outlet')
        ?.filter(({id}) => id !== null)
        .map(
          ({id, name, claims}) =>
            html`<option value=${id} ?selected=${id === filter.outletId}>${name} (${claims})</option>`,
        )}
    </select>
    <div class="days">
      ${day('from', say.from, filter.from, change)} ${day('to', say.to, filter.to, change)}
    </div>
    <p class="export">
      ${say.export}
      ${FORMATS.map((format) => html`<a href=${exportOf(filter, format)} download>${words.formats[format]}</a>`)}
    </p>
  `;
}

function reportsOf(filter: ClaimFilter): readonly Report[] {
  return filter.reports ?? usualReports(filter);
}

/** The reports with this one added or left out; undefined for the usual ones, and for none. */
function toggled(filter: ClaimFilter, report: Report): readonly Report[] | undefined {
  const now = REPORTS.filter((each) => reportsOf(filter).includes(each) !== (each === report));
  return now.length === 0 || String(now) === String(usualReports(filter)) ? undefined : now;
}

/** How many of the filters above are set. */
export function countMore(filter: ClaimFilter): number {
  const {kind, reports, hasNumber, conflicting, reviewer, reason, assigned, wording, outletId, from, to} = filter;
  const values = [kind, reports, reason, hasNumber, conflicting, reviewer, assigned, wording, outletId, from, to];
  return values.filter((value) => value !== undefined).length;
}

function day(name: 'from' | 'to', label: string, value: string | undefined, change: (part: Change) => void) {
  return html`<label>
    <span>${label}</span>
    <input
      type="date"
      .value=${value ?? ''}
      @change=${(event: Event) => change({[name]: (event.target as HTMLInputElement).value || undefined})}
    />
  </label>`;
}

function idOf(event: Event): Id | undefined {
  const {value} = event.target as HTMLSelectElement;
  return value ? Number(value) : undefined;
}

/** Where the claims that the filter fits are to be had as a file. */
function exportOf({sort: _, ...filter}: ClaimFilter, format: string): string {
  return `api/v1/export?${queryOf({format, ...withReports(filter)})}`;
}

export const moreStyles = css`
  .more {
    display: grid;
    gap: 0.5rem;
    max-height: 45vh;
    padding-block-start: 0.5rem;
    overflow-y: auto;
    border-block-start: 1px solid var(--line);
    font-size: var(--small);
  }

  .show {
    display: none;
  }

  @media (width < 44rem), (height < 40rem) {
    .more {
      max-height: none;
      overflow-y: visible;
    }

    .show {
      position: sticky;
      inset-block-end: 0;
      display: block;
      width: 100%;
      box-shadow: 0 0.5rem 0 0.375rem var(--surface);
    }
  }

  /* Where it would lie over half of the filters, it stands at their end. */
  @media (height < 34rem) {
    .show {
      position: static;
      box-shadow: none;
    }
  }

  .more h3,
  .more label {
    margin-block-end: 0.25rem;
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .more input {
    padding-inline: 0.375rem;
    color: var(--ink);
    font-weight: 400;
  }

  .days {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
  }

  .export {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
  }
`;

