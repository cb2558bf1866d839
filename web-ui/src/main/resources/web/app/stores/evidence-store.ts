import type {Client} from '../api/client';
import type {Comment, Comparison, Evidence, Id, NewEvidence, Versions} from '../api/types';
import type {Claims} from './claims';
import {Store} from './store';

const SETTLED = 250;

/** What is known of the claim that is looked at: its evidence, and its versions in other articles. */
export class EvidenceStore extends Store {
  /** All of it, the newest first, what was taken back included. */
  evidence: readonly Evidence[] | undefined;
  comments: readonly Comment[] | undefined;
  versions: Versions | undefined;
  failure: string | undefined;
  private at: Id | undefined;
  private timer = 0;

  constructor(
    private readonly client: Client,
    private readonly claims: Claims,
  ) {
    super();
  }

  /** Reads what is known of a claim, unless one goes on at once. */
  watch(id: Id): void {
    if (id === this.at && this.failure === undefined) return;
    clearTimeout(this.timer);
    this.at = id;
    this.evidence = this.comments = this.versions = this.failure = undefined;
    this.timer = window.setTimeout(() => void this.read(id), SETTLED);
  }

  /** The evidence of a claim; none where it is not read. */
  of(id: Id): readonly Evidence[] {
    return id === this.at ? (this.evidence ?? []) : [];
  }

  /** How the claim compares with a text; nothing is stored. */
  preview(id: Id, evidence: NewEvidence): Promise<Comparison> {
    return this.client.previewEvidence(id, evidence);
  }

  /** Keeps a piece of evidence, which may change the claim's wording. */
  async add(id: Id, evidence: NewEvidence): Promise<Evidence> {
    const added = await this.client.addEvidence(id, evidence);
    if (this.at === id) this.evidence = [added, ...(this.evidence ?? [])];
    const claim = this.claims.get(id);
    if (claim && added.wording !== 'no_source') this.claims.put({...claim, wording: added.wording});
    this.changed();
    return added;
  }

  /** Takes a piece of evidence back; what the claim's wording is then, the claim itself says. */
  async undo(id: Id, piece: Id): Promise<void> {
    await this.client.undoEvidence(id, piece);
    this.claims.put(await this.client.claim(id));
    if (id === this.at) await this.read(id);
  }

  async addComment(id: Id, text: string): Promise<Comment> {
    const added = await this.client.addComment(id, text);
    if (id === this.at) await this.read(id);
    return added;
  }

  async deleteComment(id: Id, comment: Id): Promise<void> {
    await this.client.deleteComment(id, comment);
    if (id === this.at) await this.read(id);
  }

  private async read(id: Id): Promise<void> {
    try {
      const [evidence, versions, comments] = await Promise.all([
        this.client.evidence(id),
        this.client.versions(id),
        this.client.comments(id),
      ]);
      if (this.at !== id) return;
      this.evidence = evidence;
      this.versions = versions;
      this.comments = comments;
    } catch (error) {
      if (this.at !== id) return;
      this.failure = (error as Error).message;
    }
    this.changed();
  }
}
