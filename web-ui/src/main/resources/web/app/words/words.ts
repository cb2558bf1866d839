// Everything that the pages say, in one folder, so that it can be translated.

import {forms} from './forms';
import {messages} from './messages';
import {review} from './review';
import {grades, kinds, reasons, reports, speakerKinds, statuses, verdicts, wordings} from './terms';
import {views} from './views';

export {count, day, duration, percent, when} from './format';

export const words = {
  product: 'whosaid',
  verdicts,
  reasons,
  kinds,
  reports,
  statuses,
  statusChips: {named: 'Named', unnamed: 'Unnamed', unattributed: 'No source'},
  wordings,
  formats: {csv: 'CSV', ndjson: 'JSON lines', annotations: 'Annotations', jsonld: 'schema.org'},
  unreachable: 'The server cannot be reached.',
  speakerKinds,
  grades,
  untitled: 'Untitled article',
  unattributed: 'Unattributed',
  close: 'Close',
  on: 'on',
  off: 'off',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  loading: 'Loading …',
  ...review,
  ...forms,
  ...views,
  ...messages,
} as const;
