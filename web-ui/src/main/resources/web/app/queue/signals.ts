import type {Claim, SignalName, Wording} from '../api/types';
import {words} from '../words/words';

/** One reason why a claim is in the queue. */
export interface Signal {
  readonly tone: 'alarm' | 'care' | 'plain' | 'good';
  readonly label: string;
  readonly meaning: string;
}

const UNSURE = 0.5;
const SIGNAL_TONES: Readonly<Record<SignalName, Signal['tone']>> = {
  unattributed: 'alarm',
  vague: 'care',
  accusation: 'care',
  headline: 'plain',
  number: 'plain',
  repeated: 'plain',
};
const WORDING_TONES: Readonly<Record<Wording, Signal['tone']>> = {
  verbatim: 'good',
  cosmetic: 'good',
  elided: 'plain',
  altered: 'alarm',
  not_found: 'care',
  no_source: 'plain',
};

/** Why someone should look at this claim, most pressing first. */
export function signals(claim: Claim): Signal[] {
  const {attribution, confidence, kind, wording} = claim;
  const say = words.signals;
  const found: Signal[] = claim.signals.map(({name, weight}) => ({
    tone: SIGNAL_TONES[name] ?? 'plain',
    label: say.named[name]?.label ?? name,
    meaning: say.weighs(say.named[name]?.meaning ?? '', weight),
  }));
  if (attribution.status === 'unnamed' && !claim.signals.some(({name}) => name === 'vague')) {
    found.push({tone: 'care', ...say.unnamed(attribution.grade)});
  }
  if (attribution.via.length > 0) {
    found.push({tone: 'care', ...say.via(attribution.via.map((hop) => hop.name))});
  }
  if (confidence < UNSURE && !claim.corrected) found.push({tone: 'care', ...say.unsure(confidence)});
  if (wording !== 'no_source') found.unshift(wordingSignal(wording));
  found.push({tone: 'plain', ...say.kind[kind]});
  return found;
}

/** What comparing a claim with its source gave, as a chip. */
export function wordingSignal(wording: Wording): Signal {
  return {tone: WORDING_TONES[wording], ...words.wordings[wording]};
}
