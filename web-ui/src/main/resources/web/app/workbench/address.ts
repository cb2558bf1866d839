import type {ClaimFilter, Id, Kind, Status, Verdict} from '../api/types';

/** What a page's address says. Never any text: neither an article's nor what was searched for. */
export interface Place {
  readonly claim: Id | undefined;
  readonly filter: ClaimFilter;
}

const STATUSES: readonly Status[] = ['named', 'unnamed', 'unattributed'];
const VERDICTS: readonly Verdict[] = ['unreviewed', 'verified', 'unverified'];
const KINDS: readonly Kind[] = ['direct', 'indirect', 'mixed', 'statement'];
const ALL = 'all';

export function here(): Place {
  const query = new URLSearchParams(location.search);
  const oneOf = <T extends string>(known: readonly T[], name: string) =>
    known.find((value) => value === query.get(name));
  const verdict = query.get('verdict') === ALL ? undefined : oneOf(VERDICTS, 'verdict') ?? 'unreviewed';
  const filter = {
    attribution: oneOf(STATUSES, 'attribution'),
    verdict,
    kind: oneOf(KINDS, 'kind'),
    article: idOf(query.get('article')),
  };
  return {claim: idOf(query.get('claim')), filter: given(filter)};
}

export function addressOf({claim, filter}: Place): string {
  const query = new URLSearchParams();
  if (claim !== undefined) query.set('claim', String(claim));
  if (filter.article !== undefined) query.set('article', String(filter.article));
  if (filter.attribution) query.set('attribution', filter.attribution);
  if (filter.kind) query.set('kind', filter.kind);
  if (filter.verdict !== 'unreviewed') query.set('verdict', filter.verdict ?? ALL);
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

function idOf(value: string | null): Id | undefined {
  return value && /^\d+$/.test(value) ? Number(value) : undefined;
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
