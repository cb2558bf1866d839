import {ArticleChanges} from './article-changes';
import {AssignmentChanges} from './assignment-changes';
import {ClaimChanges} from './claim-changes';
import {EvidenceChanges} from './evidence-changes';
import {SourceChanges} from './source-changes';
import type {Stores} from './stores';
import {VerdictChanges} from './verdict-changes';

/** Every change that a person can make, each of which is one step that can be taken back. */
export class Changes {
  readonly verdicts: VerdictChanges;
  readonly claims: ClaimChanges;
  readonly evidence: EvidenceChanges;
  readonly assignments: AssignmentChanges;
  readonly sources: SourceChanges;
  readonly articles: ArticleChanges;

  constructor(stores: Stores) {
    this.verdicts = new VerdictChanges(stores);
    this.claims = new ClaimChanges(stores);
    this.evidence = new EvidenceChanges(stores);
    this.assignments = new AssignmentChanges(stores);
    this.sources = new SourceChanges(stores);
    this.articles = new ArticleChanges(stores);
  }
}
