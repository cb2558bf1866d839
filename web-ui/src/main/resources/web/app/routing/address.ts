import {REPORTS} from '../api/reports';
import type {Assigned, ClaimFilter, Id, Kind, Report, Sort, Status, UnverifiedReason, Verdict, Wording} from '../api/types';

/** What a page's address says. Never any text: neither an article's nor what was searched for. */
export interface Place {
  readonly claim: Id | undefined;
  readonly filter: ClaimFilter;
}

const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];
const VERDICTS: readonly Verdict[] = ['unreviewed', 'verified', 'unverified'];
const KINDS: readonly Kind[] = ['direct', 'indirect', 'mixed', 'statement'];
const WORDINGS: readonly Wording[] = ['verbatim', 'cosmetic', 'elided', 'altered', 'not_found', 'no_source'];
const ASSIGNED: readonly Assigned[] = ['me', 'nobody'];
const SORTS: readonly Sort[] = ['newest', 'priority', 'confidence'];
const REASONS: readonly UnverifiedReason[] = ['not_found', 'says_something_else', 'nobody_could_be_asked'];
const ALL = 'all';

/** The filters that an address names, in this order; the verdict, which has a default, comes last. */
const SHOWN = [
  'article',
  'outletId',
  'speakerId',
  'attribution',
  'kind',
  'wording',
  'reason',
  'from',
  'to',
  'hasNumber',
  'conflicting',
  'assigned',
  'sort',
] as const;

export function here(): Place {
  const query = new URLSearchParams(location.search);
  const {q: _, reviewer: __, verdict, ...others} = filterOf(query);
  const isAll = query.get('verdict') === ALL;
  return {
    claim: idOf(query.get('claim')),
    filter: given({attribution: others.attribution, verdict: isAll ? undefined : (verdict ?? 'unreviewed'), ...others}),
  };
}

/** The filter that a query asks for; what the page does not know is left out. */
export function filterOf(query: URLSearchParams): ClaimFilter {
  const oneOf = <T extends string>(known: readonly T[], name: string) =>
    known.find((value) => value === query.get(name));
  return given({
    attribution: oneOf(STATUSES, 'attribution'),
    verdict: oneOf(VERDICTS, 'verdict'),
    kind: oneOf(KINDS, 'kind'),
    reports: reportsOf(query.getAll('reports')),
    wording: oneOf(WORDINGS, 'wording'),
    reason: oneOf(REASONS, 'reason'),
    article: idOf(query.get('article')),
    outletId: idOf(query.get('outletId')),
    speakerId: idOf(query.get('speakerId')),
    from: dayOf(query.get('from')),
    to: dayOf(query.get('to')),
    hasNumber: flagOf(query.get('hasNumber')),
    conflicting: flagOf(query.get('conflicting')),
    reviewer: query.get('reviewer') ?? undefined,
    assigned: oneOf(ASSIGNED, 'assigned'),
    sort: oneOf(SORTS, 'sort'),
    q: query.get('q') ?? undefined,
  });
}

export function addressOf({claim, filter}: Place): string {
  const query = new URLSearchParams();
  if (claim !== undefined) query.set('claim', String(claim));
  for (const name of SHOWN) {
    if (filter[name] !== undefined) query.set(name, String(filter[name]));
  }
  filter.reports?.forEach((report) => query.append('reports', report));
  if (filter.verdict !== 'unreviewed') query.set('verdict', filter.verdict ?? ALL);
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

function reportsOf(values: readonly string[]): readonly Report[] | undefined {
  const known = REPORTS.filter((report) => values.includes(report));
  return known.length ? known : undefined;
}

function idOf(value: string | null): Id | undefined {
  return value && /^\d+$/.test(value) ? Number(value) : undefined;
}

function dayOf(value: string | null): string | undefined {
  return value && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

function flagOf(value: string | null): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** Goes to the place: with a step for the back button, or without. */
export function go(place: Place, step: 'push' | 'replace'): void {
  const address = addressOf(place);
  if (step === 'replace') history.replaceState(null, '', address);
  else if (address !== location.search) history.pushState(null, '', address);
}

/** The filter without what is not set. */
export function given(filter: {[name in keyof ClaimFilter]: ClaimFilter[name] | undefined}): ClaimFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
}
