// Everything that the pages say, in one place, so that it can be translated.

import type {Kind, SignalName, Speaker, Status, Verdict, Wording} from '../api/types';

const grades: Readonly<Record<string, string>> = {
  document: 'a document without a name',
  institution: 'an institution',
  role: 'one person, by role',
  anonymous: 'asked not to be named',
  collective: 'many, none in particular',
  unresolved: 'unclear who is meant',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  unreviewed: 'Unreviewed',
  verified: 'Verified',
  unverified: 'Unverified',
};

const kinds: Readonly<Record<Kind, {label: string; meaning: string}>> = {
  direct: {label: 'Direct', meaning: 'All of it stands in quote marks'},
  indirect: {label: 'Indirect', meaning: 'Reported without quote marks'},
  mixed: {label: 'Mixed', meaning: 'Partly in quote marks'},
  statement: {label: 'Statement', meaning: "In the article's own voice"},
};

const speakerKinds: Readonly<Record<Speaker['kind'], string>> = {
  person: 'Person',
  organization: 'Organisation',
  government: 'Government',
  document: 'Document',
};

const statuses: Readonly<Record<Status, string>> = {
  named: 'Named source',
  unnamed: 'Unnamed source',
  unattributed: 'No source',
};

const wordings: Readonly<Record<Wording, {label: string; meaning: string}>> = {
  verbatim: {label: 'Verbatim', meaning: 'The source has exactly these words'},
  cosmetic: {label: 'Cosmetic', meaning: 'Only case, marks or spaces differ from the source'},
  elided: {label: 'Elided', meaning: 'Something was left out, and the quotation shows it'},
  altered: {label: 'Altered', meaning: 'Words differ from the source'},
  not_found: {label: 'Not found', meaning: 'The words are not in the source; that does not make them false'},
  no_source: {label: 'Not compared', meaning: 'No text of the source is at hand'},
};

const named: Readonly<Record<SignalName, {label: string; meaning: string}>> = {
  unattributed: {label: 'No source', meaning: 'The text names nobody for this'},
  vague: {label: 'Vague source', meaning: 'The source is described so that nobody can ask it'},
  accusation: {label: 'Accusation', meaning: 'Somebody is accused of something'},
  headline: {label: 'Headline', meaning: 'The headline is about it'},
  number: {label: 'Figures', meaning: 'Contains figures that can be checked'},
  repeated: {label: 'Repeated', meaning: 'The same words stood in an earlier article'},
};

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const dateTime = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'});
const dateOnly = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium'});

/** A moment or a day, as the server wrote it, for people; as it stands where it is neither. */
export function when(stamp: string): string {
  const moment = new Date(stamp);
  if (Number.isNaN(moment.getTime())) return stamp;
  return (stamp.includes('T') ? dateTime : dateOnly).format(moment);
}

export const words = {
  product: 'whosaid',
  account: {
    heading: 'Sign in',
    name: 'Name',
    password: 'Password',
    enter: 'Sign in',
    leave: 'Sign out',
    signedInAs: (name: string) => `Signed in as ${name}`,
    useLink: 'There is no account yet. Open the link that the server printed when it started.',
    firstHeading: 'Make the first account',
    firstBody: 'It may do everything, and make accounts for others.',
    newPassword: 'Password, at least 10 characters',
    make: 'Make the account',
  },
  verdicts,
  kinds,
  statuses,
  statusChips: {named: 'Named', unnamed: 'Unnamed', unattributed: 'No source'},
  wordings,
  formats: {csv: 'CSV', ndjson: 'JSON lines', annotations: 'Annotations', jsonld: 'schema.org'},
  unreachable: 'The server does not answer.',
  speakerKinds,
  grades,
  untitled: 'Untitled article',
  nobody: 'Nobody',
  close: 'Close',
  on: 'on',
  off: 'off',
  tryAgain: 'Try again',
  header: {
    add: 'Add article',
    help: 'Help and keys',
    theme: {system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark'},
  },
  panes: {label: 'Panes', queue: 'Queue', article: 'Article', decision: 'Decision'},
  signals: {
    named,
    weighs: (meaning: string, weight: number) => `${meaning} (adds ${weight} to the priority)`,
    unnamed: (grade: string | null) => ({
      label: 'Unnamed source',
      meaning: grade ? `The source is not named: ${grades[grade] ?? grade}` : 'The source is not named',
    }),
    via: (names: readonly string[]) => ({
      label: `Via ${names[0]}`,
      meaning: `Second-hand, through ${names.join(', then ')}`,
    }),
    unsure: (confidence: number) => ({
      label: `Unsure ${percent(confidence)}`,
      meaning: `The engine is only ${percent(confidence)} confident`,
    }),
    kind: kinds,
  },
  queue: {
    heading: 'Queue',
    search: 'Search the claims',
    filters: 'Filters',
    verdict: 'Verdict',
    attribution: 'Source',
    kind: 'Kind',
    any: 'All',
    only: 'Only with',
    figures: 'Figures',
    conflicting: 'Conflicting versions',
    byMe: 'A review of mine',
    wording: 'Wording',
    outlet: 'Outlet',
    anyOutlet: 'Any outlet',
    from: 'Published from',
    to: 'until',
    export: 'Export these:',
    sort: 'Order',
    sorts: {newest: 'Newest first', priority: 'By priority', confidence: 'Surest first'},
    select: (who: string) => `Mark the claim of ${who}`,
    selected: (n: number) => `${n.toLocaleString('en')} marked`,
    selectAll: 'All',
    selectNone: 'Mark none',
    skipped: (n: number) => `${n.toLocaleString('en')} skipped`,
    verdictTabs: {unreviewed: 'To review', verified: 'Verified', unverified: 'Unverified'},
    oneArticle: (title: string) => `Only: ${title}`,
    allArticles: 'Show all articles',
    loading: 'Reading the queue …',
    more: 'Show more',
    position: (at: number, of: number, known: boolean) =>
      `${at > 0 ? `${at} of ` : ''}${of.toLocaleString('en')}${known ? '' : '+'}`,
    shown: (position: string) => `${position} claims.`,
    decided: (n: number) => `${n} decided`,
    undoLast: 'Undo last',
    fresh: (n: number) => `${count(n, 'new claim', 'new claims')}`,
    showFresh: 'Show',
    nothing: 'Nothing matches.',
    clear: 'Clear the filters',
    allDone: 'All reviewed. Nothing waits for you.',
    noneYet: 'No claims yet.',
    failed: 'The queue could not be read.',
    saving: 'saving',
    unsaved: 'Not saved',
    conflict: 'Conflict',
    end: 'This is the end of the queue.',
    start: 'This is the start of the queue.',
  },
  empty: {
    heading: 'Paste an article to begin',
    body:
      'whosaid finds every quotation in it, who is said to have said it, and where it came from. ' +
      'You then decide, one claim after the other, whether that source said it.',
    steps: [
      'Add an article: paste its text.',
      'Read each quotation in its place, with its source marked.',
      'Decide: verified or unverified, one key each.',
    ],
    add: 'Add an article',
    example: 'Try it with an example',
  },
  article: {
    heading: 'Article',
    scroller: 'The article, scrollable',
    none: 'Choose a claim in the queue to see it in its article.',
    loading: 'Reading the article …',
    failed: 'The article could not be read.',
    original: 'Original',
    legend: 'Legend',
    roles: {content: 'what was said', cue: 'how it is attributed', source: 'who said it'},
    others: 'other claims',
    claimOf: (at: number, of: number) => `Claim ${at} of ${of} in this article`,
    previous: 'Previous claim in this article',
    next: 'Next claim in this article',
    problems: (n: number) => count(n, 'oddity in the text', 'oddities in the text'),
  },
  decision: {
    heading: 'Decision',
    none: 'No claim is chosen.',
    facts: 'What is known',
    nobodyNamed: 'The text names nobody for this.',
    role: 'Role',
    affiliation: 'Affiliation',
    described: 'How',
    via: 'Via',
    source: 'Source words',
    cue: 'Cue',
    foundBy: 'Found by',
    attributedBy: 'Attributed by',
    confidence: 'Confidence',
    quotation: 'The quotation',
    question: 'Did this source say this?',
    questionNobody: 'Can this be traced to somebody?',
    skip: 'Skip',
    undo: 'Undo verdict',
    note: 'Note',
    noteHint: 'Saved with your verdict. Esc leaves the note.',
    history: 'History',
    noHistory: 'Nobody has decided yet.',
    historyLoading: 'Reading the history …',
    undone: 'Undone, back to',
    failed: 'Your decision was not saved.',
    conflict: 'Somebody else decided meanwhile',
    conflictBody: 'Nothing was overwritten. Both decisions are here; choose which one stands.',
    theirs: 'Theirs',
    mine: 'Yours',
    undoing: 'Undo the verdict',
    keepTheirs: 'Keep theirs',
    keepMine: 'Save yours on top',
    chooseFirst: 'Choose between the two decisions first.',
  },
  company: {
    somebody: 'Somebody',
    here: (names: readonly string[]) =>
      `${new Intl.ListFormat('en').format(names)} ${names.length === 1 ? 'looks' : 'look'} at this claim, too`,
    changed: (who: string) => `${who} changed this claim just now:`,
  },
  add: {
    heading: 'Add an article',
    text: 'Text of the article',
    textHint: 'Paste the whole text. It is stored as it is.',
    title: 'Title',
    outlet: 'Outlet',
    outletHint: 'Who published it, for example Reuters',
    url: 'Link to the original',
    byline: 'Byline',
    published: 'Published on',
    optional: 'optional',
    submit: 'Find the quotations',
    working: 'Reading …',
    noText: 'Paste the text of an article here first.',
    badUrl: 'A link begins with http:// or https://',
    failed: 'The article was not added.',
    found: (n: number) => `${count(n, 'claim', 'claims')} found`,
    foundNone: 'No quotations were found in this text.',
    known: 'This article was here already. These are its claims, with the verdicts so far.',
    review: 'Review these',
    another: 'Add another',
    tally: {
      named: (n: number) => count(n, 'named source', 'named sources'),
      unnamed: (n: number) => count(n, 'unnamed source', 'unnamed sources'),
      unattributed: (n: number) => `${n} without a source`,
    },
  },
  help: {
    heading: 'Keys',
    keys: [
      ['J', 'next claim'],
      ['K', 'previous claim'],
      ['V', 'verified: this source said this'],
      ['U', 'unverified'],
      ['S', 'skip for now'],
      ['X', 'mark for one verdict on many'],
      ['Z', 'undo my last decision, or all of a bulk'],
      ['N', 'write a note'],
      ['L', 'show new claims'],
      ['/', 'search'],
      ['A', 'add an article'],
      ['?', 'this help'],
    ],
    switch: 'Single keys',
    switchHint: 'Switch them off if they get in the way of other software. Everything has a button too.',
  },
  notices: {
    decided: (verdict: Verdict, who: string) => `${verdicts[verdict]}: ${who}.`,
    decidedAll: (verdict: Verdict, n: number) => `${verdicts[verdict]}: ${count(n, 'claim', 'claims')}. Z undoes.`,
    undoneAll: (n: number) => `Undone: ${count(n, 'claim', 'claims')}.`,
    undone: (who: string) => `Undone: ${who}.`,
    next: (who: string, at: string, verdict: Verdict) =>
      `${who}, ${at}${verdict === 'unreviewed' ? '' : `, ${verdicts[verdict].toLowerCase()}`}.`,
    nothingToUndo: 'There is nothing to undo.',
    unsaved: (n: number) => `${count(n, 'decision was', 'decisions were')} not saved.`,
    conflicts: (n: number) =>
      `${count(n, 'decision meets', 'decisions meet')} one by somebody else.`,
    show: 'Show',
    offline: 'The server does not answer. What you decide is kept and saved when it is back.',
    added: (n: number) => `Article added, ${count(n, 'claim', 'claims')} found.`,
    noClaim: 'This claim could not be read.',
  },
} as const;
