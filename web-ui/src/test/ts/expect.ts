import type {Attribution, Claim} from '../../main/resources/web/app/api/types';

/** Throws unless both are the same as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, e] = [actual, expected].map((value) => JSON.stringify(value, null, 1));
  if (a !== e) throw new Error(`expected ${e}\nbut was  ${a}`);
}

/** Lets everything run that waits for nothing but its turn. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

const nobody: Attribution = {
  status: 'unattributed',
  speaker: null,
  description: null,
  grade: null,
  via: [],
  why: 'no source',
};

export function claim(part: Partial<Claim> = {}): Claim {
  return {
    id: 1,
    article: {id: 1, title: 'A title', outlet: null, url: null, published: null},
    kind: 'direct',
    text: '“Yes.”',
    content: [],
    cue: [],
    source: [],
    cueText: null,
    sourceText: null,
    attribution: nobody,
    confidence: 0.9,
    why: 'a rule',
    speakerId: null,
    corrected: false,
    added: false,
    removed: false,
    reasons: [],
    assignee: null,
    priority: 0,
    signals: [],
    wording: 'no_source',
    verdict: 'unreviewed',
    withdrawnAt: null,
    verdictReasons: [],
    textVersion: 1,
    version: 1,
    reviewedAt: null,
    truth: null,
    ratedBy: null,
    ratedAt: null,
    createdAt: '2026-05-31T10:00:00Z',
    ...part,
  };
}
