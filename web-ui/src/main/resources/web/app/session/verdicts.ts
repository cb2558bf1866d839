import type {Claim, Id, UnverifiedReason, Verdict} from '../api/types';
import {stands} from '../stores/claims';
import {Store} from '../stores/store';
import {whoSaidBriefly} from '../ui/speaker';
import {words} from '../words/words';
import type {Session} from './session';

/** What the keys and buttons for verdicts do: on the claim in sight, or on all that are marked. */
export class Verdicts extends Store {
  /** What to ask before many claims get one verdict. */
  asking: {readonly verdict: Verdict; readonly claims: readonly Claim[]} | undefined;
  /** Why claims are unverified, as it was chosen and not saved yet. */
  private readonly reasons = new Map<Id, ReadonlySet<UnverifiedReason>>();

  constructor(private readonly session: Session) {
    super();
  }

  /**
   * Decides the current claim and goes on to the next that waits; where claims are marked, asks whether all of
   * those are meant.
   */
  async decide(verdict: Verdict): Promise<void> {
    if (this.session.selection.size > 0) return this.askAboutMarked(verdict);
    const claim = this.decidable();
    if (!claim) return;
    const note = this.session.drafts.get(`note.${claim.id}`);
    const reasons = verdict === 'unverified' ? this.reasonsOf(claim) : [];
    if (this.session.claims.verdict(claim) !== verdict || note.trim() || this.hasOtherReasons(claim, reasons)) {
      this.session.changes.verdicts.decide(claim, verdict, note, reasons);
      this.reasons.delete(claim.id);
      this.session.skipped.delete(claim.id);
      this.session.countSoon();
    }
    const done = words.notices.decided(verdict, whoSaidBriefly(claim));
    await this.session.advance((other) => this.session.waits(other), `${done} ${words.queue.end}`, done);
  }

  /** The claim in sight, if it takes a verdict from who is signed in; says why where it does not. */
  private decidable(): Claim | undefined {
    const why = this.whyNot();
    if (why) void this.session.refuse(why);
    return why ? undefined : this.session.claim;
  }

  /** Why the claim in sight takes no verdict now. */
  private whyNot(): string | undefined {
    const {claim, queue} = this.session;
    if (!this.session.mayReview) return words.roles.mayNotReview;
    if (queue.isStartingOver) return words.queue.stillReading;
    if (!claim) return words.decision.none;
    if (this.session.decisions.conflicts.has(claim.id)) return words.decision.chooseFirst;
    return this.session.whyNotChange(claim);
  }

  /** Asks before all marked claims get one verdict. */
  askAboutMarked(verdict: Verdict): void {
    if (!this.session.mayReview) return void this.session.refuse(words.roles.mayNotReview);
    const claims = this.session.selection
      .all()
      .flatMap((id) => this.session.claims.get(id) ?? [])
      .filter((claim) => stands(claim) && !this.session.decisions.conflicts.has(claim.id));
    if (claims.length === 0) return void this.session.refuse(words.queue.noneDecidable);
    this.asking = {verdict, claims};
    this.changed();
  }

  /** Gives the marked claims the verdict that was asked about, or leaves all as it is. */
  answer(isYes: boolean): void {
    const {asking} = this;
    this.asking = undefined;
    if (asking && isYes) {
      this.session.changes.verdicts.decideAll(asking.claims, asking.verdict);
      asking.claims.forEach(({id}) => this.session.skipped.delete(id));
      this.session.selection.clear();
      this.session.countSoon();
      this.session.say(words.notices.decidedAll(asking.verdict, asking.claims.length));
    }
    this.changed();
  }

  /** Why a claim is unverified: as it was chosen, else as it was saved. */
  reasonsOf({id, verdict, verdictReasons}: Claim): readonly UnverifiedReason[] {
    const chosen = this.reasons.get(id);
    if (chosen) return [...chosen];
    return verdict === 'unverified' ? verdictReasons : [];
  }

  private hasOtherReasons({verdictReasons}: Claim, reasons: readonly UnverifiedReason[]): boolean {
    return [...reasons].sort().join() !== [...verdictReasons].sort().join();
  }

  /** Chooses why the current claim is unverified, or takes that back; saved with the verdict. */
  toggleReason(reason: UnverifiedReason): void {
    const {claim} = this.session;
    if (!claim) return;
    const chosen = new Set(this.reasonsOf(claim));
    if (!chosen.delete(reason)) chosen.add(reason);
    this.reasons.set(claim.id, chosen);
    this.changed();
  }

  /** Takes the current claim's verdict back. */
  async withdraw(): Promise<void> {
    const claim = this.decidable();
    if (!claim) return;
    if (this.session.claims.verdict(claim) === 'unreviewed') return this.session.refuse(words.notices.nothingToUndo);
    const done = words.notices.undone(words.steps.verdict(whoSaidBriefly(claim)));
    await this.session.attempt(this.session.changes.verdicts.withdraw(claim), done);
    this.session.countSoon();
  }
}
