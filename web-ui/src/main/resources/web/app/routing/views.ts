import type {Id} from '../api/types';

/** Which part of the application is in front, with the speaker or outlet that is looked at. */
export interface View {
  readonly view: 'review' | 'articles' | 'sources' | 'dashboard' | 'settings';
  readonly speaker?: Id;
  readonly outlet?: Id;
}

export const VIEWS = ['review', 'articles', 'sources', 'dashboard', 'settings'] as const;

/** The view that the address says; reviewing where it says none. */
export function viewHere(): View {
  const query = new URLSearchParams(location.search);
  const view = VIEWS.find((known) => known === query.get('view')) ?? 'review';
  const idOf = (name: string) => (/^\d+$/.test(query.get(name) ?? '') ? Number(query.get(name)) : undefined);
  const [speaker, outlet] = [idOf('speaker'), idOf('outlet')];
  if (speaker !== undefined) return {view, speaker};
  return outlet === undefined ? {view} : {view, outlet};
}

export function viewAddress({view, speaker, outlet}: View): string {
  const query = new URLSearchParams();
  if (view !== 'review') query.set('view', view);
  if (speaker !== undefined) query.set('speaker', String(speaker));
  if (outlet !== undefined) query.set('outlet', String(outlet));
  return `?${query}`;
}
