import type {ClaimFilter, Report} from './types';

/** All that a cue can report. */
export const REPORTS: readonly Report[] = ['speech', 'writing', 'thought', 'intention', 'other'];

const USUAL: readonly Report[] = ['speech', 'writing'];

/** What a list shows where nothing was chosen: what sources said or wrote; of one article, all that was found in it. */
export function usualReports({article}: ClaimFilter): readonly Report[] {
  return article === undefined ? USUAL : REPORTS;
}

/** The filter as the server is asked, which knows nothing of articles that are gone through. */
export function withReports<T extends ClaimFilter>(filter: T): T {
  return filter.article === undefined || filter.reports ? filter : {...filter, reports: usualReports(filter)};
}
