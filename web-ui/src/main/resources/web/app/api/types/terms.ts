// The words and numbers that the API has in many places. Offsets are UTF-16, half-open, into the article's text.

export type Id = number;
export type Verdict = 'unreviewed' | 'verified' | 'unverified';
/** How true it is, whoever said it; ClaimReview's scale from 1 to 5. */
export type Truth = 'false' | 'mostly_false' | 'half_true' | 'mostly_true' | 'true';
/** Why a claim is unverified. */
export type UnverifiedReason = 'not_found' | 'says_something_else' | 'nobody_could_be_asked';
export type Kind = 'direct' | 'indirect' | 'mixed' | 'statement';
/** What the cue of a quotation reports. */
export type Report = 'speech' | 'writing' | 'thought' | 'intention' | 'other';
export type Status = 'named' | 'unnamed' | 'unattributed';
export type Wording = 'verbatim' | 'cosmetic' | 'elided' | 'altered' | 'not_found' | 'no_source';
export type SignalName = 'unattributed' | 'vague' | 'accusation' | 'headline' | 'number' | 'repeated';
export type Assigned = 'me' | 'nobody';
export type Sort = 'newest' | 'priority' | 'confidence';

export interface Span {
  readonly begin: number;
  readonly end: number;
}

export type Mark = 'number' | 'negation' | 'modal' | 'name' | 'quantifier' | 'question';
export type RoleName = 'reader' | 'reviewer' | 'editor' | 'admin';
