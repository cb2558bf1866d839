import type {Client} from '../api/client';
import type {Articles} from '../stores/articles';
import type {Claims} from '../stores/claims';
import type {Decisions} from '../stores/decisions';
import type {EvidenceStore} from '../stores/evidence-store';
import type {Queue} from '../stores/queue';
import type {Steps} from '../stores/steps';

/** What changes are made with. */
export interface Stores {
  readonly client: Client;
  readonly claims: Claims;
  readonly articles: Articles;
  readonly decisions: Decisions;
  readonly evidenceStore: EvidenceStore;
  readonly queue: Queue;
  readonly steps: Steps;
  /** Told how many claims more there are by what was done here. */
  readonly onCount: (more: number) => void;
}
