import type {Claim} from '../api/types';
import {words} from '../words/words';

/** One reason why a claim is in the queue. */
export interface Signal {
  readonly tone: 'alarm' | 'care' | 'plain';
  readonly label: string;
  readonly meaning: string;
}

const UNSURE = 0.5;

/** Why somebody should look at this claim, most pressing first. */
export function signals(claim: Claim): Signal[] {
  const {attribution, confidence, kind, text} = claim;
  const say = words.signals;
  const found: Signal[] = [];
  if (attribution.status === 'unattributed') found.push({tone: 'alarm', ...say.nobody});
  if (attribution.status === 'unnamed') {
    found.push({tone: 'care', ...say.unnamed(attribution.grade)});
  }
  if (attribution.via.length > 0) {
    found.push({tone: 'care', ...say.via(attribution.via.map((hop) => hop.name))});
  }
  if (confidence < UNSURE) found.push({tone: 'care', ...say.unsure(confidence)});
  if (/\d/.test(text)) found.push({tone: 'plain', ...say.figures});
  found.push({tone: 'plain', ...say.kind[kind]});
  return found;
}
