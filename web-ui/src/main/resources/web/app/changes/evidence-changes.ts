import type {Claim, Evidence, Id, NewEvidence} from '../api/types';
import {Irreversible} from '../stores/steps';
import {whoSaidBriefly} from '../ui/speaker';
import {words} from '../words/words';
import {stepOf} from './step-of';
import type {Stores} from './stores';

/** Evidence for claims, and what people say about them. */
export class EvidenceChanges {
  /** What evidence was made of here, so that it can be made once more. */
  private readonly texts = new Map<Id, NewEvidence>();

  /** A piece that was put back is another one for the server. */
  private readonly putBack = new Map<Id, Id>();

  constructor(private readonly stores: Stores) {}

  /** Keeps a piece of evidence. */
  async add(claim: Claim, evidence: NewEvidence): Promise<void> {
    const {evidenceStore, steps} = this.stores;
    const {id} = claim;
    const piece = await steps.while(evidenceStore.add(id, evidence));
    this.texts.set(piece.id, evidence);
    const back = () => evidenceStore.undo(steps.now(id), this.now(piece.id));
    const again = () => this.addAgain(id, piece.id, evidence);
    steps.add(stepOf(words.steps.evidence(whoSaidBriefly(claim)), back, again, [id]));
  }

  /** Takes a piece of evidence away. It can be put back while its text is known here. */
  async remove(claim: Claim, piece: Evidence): Promise<void> {
    const {evidenceStore, steps} = this.stores;
    const {id} = claim;
    await steps.while(evidenceStore.undo(id, piece.id));
    const back = async () => {
      const evidence = this.texts.get(this.now(piece.id)) ?? linkOf(piece);
      if (!evidence) throw new Irreversible(words.steps.textUnknown);
      await this.addAgain(id, piece.id, evidence);
    };
    const again = () => evidenceStore.undo(steps.now(id), this.now(piece.id));
    steps.add(stepOf(words.steps.evidenceRemoved(whoSaidBriefly(claim)), back, again, [id]));
  }

  private async addAgain(claim: Id, before: Id, evidence: NewEvidence): Promise<void> {
    const {evidenceStore, steps} = this.stores;
    const {id} = await evidenceStore.add(steps.now(claim), evidence);
    this.putBack.set(this.now(before), id);
    this.texts.set(id, evidence);
  }

  /** What the server calls a piece now. */
  private now(id: Id): Id {
    const next = this.putBack.get(id);
    return next === undefined ? id : this.now(next);
  }

  /** Says something about a claim. */
  async comment(claim: Claim, text: string): Promise<void> {
    const {evidenceStore, steps} = this.stores;
    const {id} = claim;
    let made = await steps.while(evidenceStore.addComment(id, text));
    const back = () => evidenceStore.deleteComment(steps.now(id), made.id);
    const again = async () => {
      made = await evidenceStore.addComment(steps.now(id), text);
    };
    steps.add(stepOf(words.steps.comment(whoSaidBriefly(claim)), back, again, [id]));
  }
}

/** What a link or a passage was made of; undefined of a comparison, whose text is not kept. */
function linkOf({name, url, locator, kept, wording}: Evidence): NewEvidence | undefined {
  if (kept === null && (wording !== 'no_source' || url === null)) return undefined;
  return {
    name,
    ...(url === null ? {} : {url}),
    ...(locator === null ? {} : {locator}),
    ...(kept === null ? {} : {text: kept, compare: false}),
  };
}
