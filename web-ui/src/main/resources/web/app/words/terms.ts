import type {Kind, Report, SignalName, Speaker, Status, Truth, UnverifiedReason, Verdict, Wording} from '../api/types';

export const grades: Readonly<Record<string, string>> = {
  document: 'a document without a name',
  institution: 'an institution',
  role: 'one person, by role',
  anonymous: 'asked not to be named',
  collective: 'a group, nobody in particular',
  unresolved: 'unclear who is meant',
};

export const verdicts: Readonly<Record<Verdict, string>> = {
  unreviewed: 'Unreviewed',
  verified: 'Verified',
  unverified: 'Unverified',
};

export const truths: Readonly<Record<Truth, string>> = {
  false: 'False',
  mostly_false: 'Mostly false',
  half_true: 'Half true',
  mostly_true: 'Mostly true',
  true: 'True',
};

export const reasons: Readonly<Record<UnverifiedReason, string>> = {
  not_found: 'Not found',
  says_something_else: 'Says something else',
  nobody_could_be_asked: 'Source not available',
};

export const kinds: Readonly<Record<Kind, {label: string; meaning: string}>> = {
  direct: {label: 'Direct', meaning: 'Entirely in quotation marks'},
  indirect: {label: 'Indirect', meaning: 'Reported without quotation marks'},
  mixed: {label: 'Mixed', meaning: 'Partly in quotation marks'},
  statement: {label: 'Statement', meaning: "In the article's own voice"},
};

export const reports: Readonly<Record<Report, string>> = {
  speech: 'Speech',
  writing: 'Writing',
  thought: 'Thoughts',
  intention: 'Intentions',
  other: 'Other',
};

export const speakerKinds: Readonly<Record<Speaker['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  government: 'Government',
  document: 'Document',
};

export const statuses: Readonly<Record<Status, string>> = {
  named: 'Named source',
  unnamed: 'Unnamed source',
  unattributed: 'No source',
};

export const wordings: Readonly<Record<Wording, {label: string; meaning: string}>> = {
  verbatim: {label: 'Verbatim', meaning: 'The source has exactly these words'},
  cosmetic: {label: 'Cosmetic', meaning: 'Only case, punctuation or spacing differs from the source'},
  elided: {label: 'Elided', meaning: 'Words were left out, and the quotation shows where'},
  altered: {label: 'Altered', meaning: 'Words differ from the source'},
  not_found: {label: 'Not found', meaning: 'The words are not in the source; that does not make them false'},
  no_source: {label: 'Not compared', meaning: 'There is no source text to compare with'},
};

export const named: Readonly<Record<SignalName, {label: string; meaning: string}>> = {
  unattributed: {label: 'No source', meaning: 'The text does not say who said this'},
  vague: {label: 'Vague source', meaning: 'The description does not say who the source is'},
  accusation: {label: 'Accusation', meaning: 'Accuses a person or an organization'},
  headline: {label: 'Headline', meaning: 'The headline is about it'},
  number: {label: 'Figures', meaning: 'Contains figures that can be checked'},
  repeated: {label: 'Repeated', meaning: 'The same words were in an earlier article'},
};
