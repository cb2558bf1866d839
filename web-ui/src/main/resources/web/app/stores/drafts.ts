import type {Id} from '../api/types';
import {KEY_PREFIX, forgetAll, remember, remembered} from './settings';

/** What a draft is for: a note, a rating's reason, evidence or a comment on a claim, or an article to add. */
export type Place = `${'note' | 'truth' | 'evidence' | 'comment'}.${Id}` | 'article';

interface Kept {
  readonly text: string;
  /** When it was typed, in ms. */
  readonly at: number;
}

const PREFIX = 'draft/';
/** A longer text is not remembered over a closed tab: it would crowd out other drafts. */
const LONGEST = 400_000;
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * What an account typed and has not saved yet. It survives a closed tab, and no other account of the
 * browser sees it.
 */
export class Drafts {
  constructor(private readonly account: string) {}

  get(place: Place): string {
    return read(this.key(place))?.text ?? '';
  }

  keep(place: Place, text: string): void {
    if (text.length > LONGEST) return;
    const kept: Kept = {text, at: Date.now()};
    remember(this.key(place), text === '' ? '' : JSON.stringify(kept));
  }

  /** Forgets a draft that the server has; one that was typed on meanwhile stays. */
  drop(place: Place, saved: string): void {
    if (this.get(place).trim() === saved.trim()) this.keep(place, '');
  }

  private key(place: Place): string {
    return `${PREFIX}${encodeURIComponent(this.account)}/${place}`;
  }
}

/** Whether the browser keeps a draft under this key. */
export function isDraft(key: string | null): boolean {
  return key?.startsWith(KEY_PREFIX + PREFIX) ?? false;
}

/** Forgets drafts of long ago, and those of former versions, which named no account. */
export function cleanDrafts(now = Date.now()): void {
  forgetAll((name) => {
    if (/^(draft\.(truth\.)?|evidence\.)\d+$/.test(name)) return true;
    return name.startsWith(PREFIX) && now - (read(name)?.at ?? 0) > KEPT_MS;
  });
}

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(remembered(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
