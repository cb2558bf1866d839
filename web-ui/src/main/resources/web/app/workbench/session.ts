import {Account} from '../account/account';
import {Client} from '../api/client';
import type {Article, Claim, ClaimFilter, Id, NewArticle, Verdict} from '../api/types';
import {Articles} from '../article/articles';
import {Decisions} from '../decision/decisions';
import {draft} from '../decision/drafts';
import {Queue} from '../queue/queue';
import {Claims} from '../state/claims';
import {Store} from '../state/store';
import {whoSaid} from '../ui/speaker';
import {words} from '../words/words';
import {addressOf, go, here} from './address';

/** One reviewer at work: which claim is looked at, and what every key and button does. */
export class Session extends Store {
  readonly claims = new Claims();
  readonly client = new Client();
  readonly account = new Account(this.client);
  readonly articles = new Articles(this.client, this.claims);
  readonly queue = new Queue(this.client, this.claims);
  readonly decisions = new Decisions(this.client, this.claims);

  /** The claim that is looked at. */
  current: Id | undefined;
  /** What a screen reader says. */
  said = '';
  /** What went wrong while reading the current claim. */
  failure: string | undefined;
  /** Whether any article was ever added; undefined until known. */
  used: boolean | undefined;
  /** How many claims were added that the queue does not show yet. */
  fresh = 0;

  constructor() {
    super();
    const passOn = () => this.changed();
    for (const store of [this.account, this.claims, this.articles, this.queue, this.decisions]) {
      store.addEventListener('change', passOn);
    }
    this.account.addEventListener('entered', () => void this.begin());
  }

  get claim(): Claim | undefined {
    return this.current === undefined ? undefined : this.claims.get(this.current);
  }

  get article(): Article | undefined {
    return this.claim && this.articles.get(this.claim.article.id);
  }

  /** Begins if somebody is signed in; where that cannot be known, the queue says what is wrong. */
  async start(): Promise<void> {
    await this.account.load().catch(() => undefined);
    if (this.account.name !== null) await this.begin();
  }

  /** Reads the queue and goes to where the address says, or to the first claim. */
  private async begin(): Promise<void> {
    const {claim, filter} = here();
    await Promise.all([this.queue.load(filter), claim && this.look(claim, 'replace')]);
    if (this.queue.ids.length > 0) this.used = true;
    else this.used = await this.client.hasArticles().catch(() => undefined);
    if (!this.current) this.lookAtFirst();
    this.changed();
  }

  /** Follows the back button. */
  async follow(): Promise<void> {
    const {claim, filter} = here();
    const shown = addressOf({claim, filter: this.queue.filter});
    if (shown !== addressOf({claim, filter})) void this.queue.load(filter);
    if (claim !== undefined && claim !== this.current) await this.look(claim, 'none');
  }

  /** Looks at a claim: in its article, with its history. */
  async look(id: Id, step: 'push' | 'replace' | 'none' = 'push'): Promise<void> {
    this.current = id;
    this.failure = undefined;
    if (step !== 'none') go({claim: id, filter: this.queue.filter}, step);
    this.changed();
    try {
      const history = this.decisions.watch(id);
      if (!this.claim) await history;
      await Promise.all([history, this.claim && this.articles.want(this.claim.article.id)]);
    } catch (error) {
      if (this.current === id) this.failure = (error as Error).message;
    }
    this.changed();
    const following = this.queue.after(id);
    if (following) void this.articles.want(following.article.id).catch(() => undefined);
  }

  next(): Promise<void> {
    return this.advance(() => true, words.queue.end);
  }

  previous(): void {
    const before = this.current === undefined ? undefined : this.queue.before(this.current);
    if (before) this.goTo(before);
    else this.say(words.queue.start);
  }

  skip(): Promise<void> {
    return this.advance((claim) => this.waits(claim), words.queue.end);
  }

  /** Decides the current claim and goes on to the next that waits. */
  async decide(verdict: Verdict): Promise<void> {
    const {claim} = this;
    if (!claim) return;
    if (this.decisions.conflicts.has(claim.id)) return this.say(words.decision.chooseFirst);
    const note = draft(claim.id);
    if (this.claims.verdict(claim) !== verdict || note.trim()) {
      this.decisions.decide(claim, verdict, note);
    }
    const done = words.notices.decided(verdict, whoSaid(claim));
    await this.advance((other) => this.waits(other), `${done} ${words.queue.end}`, done);
  }

  /** Undoes the current claim's verdict. */
  undo(): void {
    const {claim} = this;
    if (!claim || this.claims.verdict(claim) === 'unreviewed') return this.say(words.notices.nothingToUndo);
    if (this.decisions.conflicts.has(claim.id)) return this.say(words.decision.chooseFirst);
    this.decisions.undo(claim);
    this.say(words.notices.undone(whoSaid(claim)));
  }

  /** Undoes what was decided last, and goes back to it; the current claim's verdict if nothing was. */
  undoLast(): void {
    const {last} = this.decisions;
    if (last && last.id !== this.current) void this.look(last.id);
    this.undo();
  }

  async search(filter: ClaimFilter): Promise<void> {
    this.fresh = 0;
    await this.queue.load(filter);
    go({claim: this.current, filter: this.queue.filter}, 'replace');
    if (!this.current) this.lookAtFirst();
    this.say(words.queue.shown(this.queue.position(undefined)));
  }

  /** Takes an article in; the queue stays as it is until its claims are asked for. */
  async add(article: NewArticle): Promise<{article: Article; known: boolean}> {
    const added = await this.client.add(article);
    this.articles.put(added.article);
    if (!added.known) this.fresh += added.article.claims.length;
    this.say(words.notices.added(added.article.claims.length));
    if (!this.used) await this.showFresh();
    this.used = true;
    this.changed();
    return added;
  }

  /** Reads the queue anew, and goes to what came on top if anything did. */
  async showFresh(): Promise<void> {
    const {fresh} = this;
    await this.search(this.queue.filter);
    const first = fresh > 0 && this.queue.after(undefined);
    if (first) this.goTo(first);
  }

  /** Goes through the claims of one article, whatever their verdicts. */
  async review(article: Article): Promise<void> {
    await this.search({article: article.id});
    const first = this.queue.after(undefined, (claim) => this.waits(claim)) ?? this.queue.after(undefined);
    if (first) this.goTo(first);
  }

  goTo(claim: Claim): void {
    void this.look(claim.id);
    this.say(this.describe(claim));
  }

  say(text: string): void {
    this.said = text;
    this.changed();
  }

  private waits(claim: Claim): boolean {
    return this.claims.verdict(claim) === 'unreviewed';
  }

  private async advance(fits: (claim: Claim) => boolean, otherwise: string, first = ''): Promise<void> {
    const from = this.current;
    let found = this.queue.after(from, fits);
    while (!found && this.queue.hasMore && !this.queue.failure) {
      await this.queue.more();
      if (this.current !== from) return;
      found = this.queue.after(from, fits);
    }
    if (!found) return this.say(otherwise);
    void this.look(found.id);
    this.say(`${first} ${this.describe(found)}`.trim());
  }

  private describe(claim: Claim): string {
    return words.notices.next(whoSaid(claim), this.queue.position(claim.id), this.claims.verdict(claim));
  }

  private lookAtFirst(): void {
    const first = this.queue.after(undefined);
    if (first) void this.look(first.id, 'replace');
  }
}
