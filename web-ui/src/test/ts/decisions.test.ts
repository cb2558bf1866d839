import type {Client} from '../../main/resources/web/app/api/client';
import {Refusal, Unreachable} from '../../main/resources/web/app/api/http-client';
import type {Claim, ClaimWithReviews, Decision, Review, Verdict} from '../../main/resources/web/app/api/types';
import {Decisions} from '../../main/resources/web/app/stores/decisions';
import {Drafts} from '../../main/resources/web/app/stores/drafts';
import {Claims} from '../../main/resources/web/app/stores/claims';
import {claim, equal, settled} from './expect';

/** A server with one claim, as far as decisions go. */
class Server {
  now: ClaimWithReviews = {...claim(), reviews: [], ratings: [], corrections: [], markings: []};
  failing: Error | undefined;
  readonly asked: string[] = [];

  claim(): Promise<ClaimWithReviews> {
    return Promise.resolve(this.now);
  }

  async review(_: number, version: number, decision: Decision): Promise<Claim> {
    this.asked.push(`v${version} ${'undo' in decision ? 'undo' : decision.verdict}`);
    await settled();
    if (this.failing) throw this.failing;
    if (version !== this.now.version) throw new Refusal(412, {detail: 'stale'});
    if ('undo' in decision) this.reviewed('unreviewed', null, true);
    else this.reviewed(decision.verdict, decision.note ?? null);
    return this.now;
  }

  reviewed(verdict: Verdict, note: string | null, undo = false): void {
    const {version, reviews} = this.now;
    const undoes = undo ? (reviews.find((other) => !other.undo)?.id ?? null) : null;
    const account = 'ben';
    const review: Review = {id: version, version: version + 1, verdict, note, undo, undoes, account, createdAt: '2026-05-31T10:00:00Z'};
    this.now = {...this.now, verdict, version: version + 1, reviews: [review, ...reviews]};
  }
}

function desk() {
  const server = new Server();
  const claims = new Claims();
  claims.put(claim());
  const drafts = new Drafts('ann');
  drafts.keep('note.1', '');
  const decisions = new Decisions(server as unknown as Client, claims, drafts);
  const draft = () => drafts.get('note.1');
  const keepDraft = (text: string) => drafts.keep('note.1', text);
  return {server, claims, decisions, draft, keepDraft, shown: () => claims.verdict(claim())};
}

const done = async () => {
  for (let i = 0; i < 10; i++) await settled();
};

export async function aDecisionShowsBeforeItIsSaved(): Promise<void> {
  const {server, decisions, shown} = desk();
  decisions.decide(claim(), 'verified', '');
  equal([shown(), server.now.verdict, decisions.hasUnsaved], ['verified', 'unreviewed', true]);
  await done();
  equal([shown(), server.now.verdict, decisions.hasUnsaved], ['verified', 'verified', false]);
}

export async function whatIsSavedIsNotHeldBackByItsHistory(): Promise<void> {
  const {server, decisions} = desk();
  await decisions.watch(1);
  server.claim = () => new Promise(() => undefined);
  decisions.decide(claim(), 'verified', '');
  await done();
  equal([server.now.verdict, decisions.hasUnsaved], ['verified', false]);
}

export async function takingBackWaitsForWhatItTakesBack(): Promise<void> {
  const {server, decisions, shown} = desk();
  const given = decisions.decide(claim(), 'verified', '');
  const back = decisions.takeBack([given]);
  equal(shown(), 'unreviewed');
  equal((await back).size, 0);
  equal([server.asked, shown()], [['v1 verified', 'v2 undo'], 'unreviewed']);
}

export async function whatSomebodyDecidedSinceIsNotTakenBack(): Promise<void> {
  const {server, decisions, shown} = desk();
  const given = decisions.decide(claim(), 'verified', '');
  await done();
  server.reviewed('unverified', 'not on the tape');
  const refused = await decisions.takeBack([given]);
  equal([...refused.values()].map(({message}) => message), ['ben has decided on this claim since.']);
  equal([server.asked, shown()], [['v1 verified'], 'unverified']);
}

export async function whatWaitsIsTakenBackWithoutTheServer(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.failing = new Unreachable('The server cannot be reached.');
  const given = decisions.decide(claim(), 'verified', '');
  await done();
  equal((await decisions.takeBack([given])).size, 0);
  server.failing = undefined;
  decisions.repeat();
  await done();
  equal([shown(), server.now.reviews.length, decisions.hasUnsaved], ['unreviewed', 0, false]);
}

export async function aRefusalTakesTheVerdictBackAndKeepsTheNote(): Promise<void> {
  const {server, decisions, shown, draft, keepDraft} = desk();
  server.failing = new Unreachable('The server cannot be reached.');
  keepDraft('heard the tape');
  decisions.decide(claim(), 'verified', 'heard the tape');
  await done();
  equal([shown(), decisions.failures.get(1)?.reason], ['unreviewed', 'The server cannot be reached.']);
  equal(draft(), 'heard the tape');
  server.failing = undefined;
  decisions.retry(1);
  await done();
  equal([shown(), draft(), decisions.hasUnsaved], ['verified', '', false]);
}

export async function aNoteTypedWhileSavingStays(): Promise<void> {
  const {decisions, draft, keepDraft} = desk();
  keepDraft('first');
  decisions.decide(claim(), 'verified', 'first');
  keepDraft('first and more');
  await done();
  equal(draft(), 'first and more');
}

export async function aStaleDecisionMeetsTheOther(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.reviewed('unverified', 'not on the tape');
  decisions.decide(claim(), 'verified', '');
  await done();
  const conflict = decisions.conflicts.get(1);
  equal([shown(), conflict?.mine.verdict, conflict?.theirs.verdict], ['unverified', 'verified', 'unverified']);
  decisions.resolve(1, 'mine');
  await done();
  equal([shown(), server.now.verdict, decisions.conflicts.size], ['verified', 'verified', 0]);
}

export async function whatIsNoVerdictIsNoConflict(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.now = {...server.now, version: 2, truth: 'true'};
  decisions.decide(claim(), 'verified', '');
  await done();
  equal([shown(), server.asked, decisions.hasUnsaved], ['verified', ['v1 verified', 'v2 verified'], false]);
}

export async function aVerdictDoesNotStandOnAnotherSpeaker(): Promise<void> {
  const {server, decisions} = desk();
  const {attribution} = claim();
  server.now = {...server.now, version: 2, attribution: {...attribution, description: 'somebody else'}};
  decisions.decide(claim(), 'verified', '');
  await done();
  equal([server.asked, decisions.conflicts.get(1)?.about], [['v1 verified'], 'claim']);
}

export async function aWithdrawnClaimTakesNoVerdict(): Promise<void> {
  const {server, decisions} = desk();
  server.now = {...server.now, version: 2, withdrawnAt: '2026-05-31T10:00:00Z'};
  decisions.decide(claim(), 'verified', '');
  await done();
  equal([server.asked, decisions.conflicts.size, decisions.failures.get(1)?.waits], [['v1 verified'], 0, false]);
}

export async function theirsStaysWhereItIsKept(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.reviewed('unverified', null);
  decisions.decide(claim(), 'verified', '');
  await done();
  decisions.resolve(1, 'theirs');
  equal([shown(), server.asked.length, decisions.hasUnsaved], ['unverified', 1, false]);
}

export async function aSaveWhoseAnswerWasLostIsNoConflict(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.reviewed('verified', 'same');
  decisions.decide(claim(), 'verified', 'same');
  await done();
  equal([shown(), decisions.conflicts.size, server.now.reviews.length], ['verified', 0, 1]);
}

export async function undoLeadsBackToTheVerdictInForce(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.reviewed('verified', null);
  server.reviewed('unverified', null);
  await decisions.watch(1);
  void decisions.withdraw(server.now);
  equal(shown(), 'verified');
}
