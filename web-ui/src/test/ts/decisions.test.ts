import type {Client} from '../../main/resources/web/app/api/client';
import {Refusal, Unreachable} from '../../main/resources/web/app/api/http-client';
import type {Claim, ClaimWithReviews, Decision, Review, Verdict} from '../../main/resources/web/app/api/types';
import {Decisions} from '../../main/resources/web/app/stores/decisions';
import {draft, keepDraft} from '../../main/resources/web/app/stores/drafts';
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
  keepDraft(1, '');
  const decisions = new Decisions(server as unknown as Client, claims);
  return {server, claims, decisions, shown: () => claims.verdict(claim())};
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

export async function undoWaitsForWhatItUndoes(): Promise<void> {
  const {server, decisions, shown} = desk();
  decisions.decide(claim(), 'verified', '');
  decisions.undo(claim());
  equal(shown(), 'unreviewed');
  await done();
  equal([server.asked, shown(), decisions.count], [['v1 verified', 'v2 undo'], 'unreviewed', 0]);
}

export async function aRefusalTakesTheVerdictBackAndKeepsTheNote(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.failing = new Unreachable('The server does not answer.');
  keepDraft(1, 'heard the tape');
  decisions.decide(claim(), 'verified', 'heard the tape');
  await done();
  equal([shown(), decisions.failures.get(1)?.reason], ['unreviewed', 'The server does not answer.']);
  equal(draft(1), 'heard the tape');
  server.failing = undefined;
  decisions.retry(1);
  await done();
  equal([shown(), draft(1), decisions.hasUnsaved], ['verified', '', false]);
}

export async function aNoteTypedWhileSavingStays(): Promise<void> {
  const {decisions} = desk();
  keepDraft(1, 'first');
  decisions.decide(claim(), 'verified', 'first');
  keepDraft(1, 'first and more');
  await done();
  equal(draft(1), 'first and more');
}

export async function aStaleDecisionMeetsTheOther(): Promise<void> {
  const {server, decisions, shown} = desk();
  server.reviewed('unverified', 'not on the tape');
  decisions.decide(claim(), 'verified', '');
  await done();
  const conflict = decisions.conflicts.get(1);
  equal([shown(), conflict?.mine, conflict?.theirs.verdict], ['unverified', {verdict: 'verified'}, 'unverified']);
  decisions.resolve(1, 'mine');
  await done();
  equal([shown(), server.now.verdict, decisions.conflicts.size], ['verified', 'verified', 0]);
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
  decisions.undo(server.now);
  equal(shown(), 'verified');
}
