import type {Client} from '../api/client';
import type {Article, Claim, ClaimFilter, Id, NewArticle, Sort} from '../api/types';
import {addressOf, go, here} from '../routing/address';
import {viewAddress, viewHere, type View} from '../routing/views';
import type {Account} from '../stores/account';
import {Articles} from '../stores/articles';
import {Claims, stands} from '../stores/claims';
import {Decisions} from '../stores/decisions';
import {Drafts, isDraft} from '../stores/drafts';
import {EvidenceStore} from '../stores/evidence-store';
import {Facets} from '../stores/facets';
import {Live} from '../stores/live';
import {Presence} from '../stores/presence';
import {Queue} from '../stores/queue';
import {Searches} from '../stores/searches';
import {Selection} from '../stores/selection';
import {remembered} from '../stores/settings';
import {Steps} from '../stores/steps';
import {Store} from '../stores/store';
import {whoSaidBriefly} from '../ui/speaker';
import {words} from '../words/words';
import {Changes} from '../changes/changes';
import {UndoRedo} from './undo-redo';
import {Verdicts} from './verdicts';

const QUIET = 800;

/** What is said to the person at work. */
export interface Notice {
  readonly text: string;
  /** Whether it is shown to all, or only said to screen readers, as everybody else sees it anyway. */
  readonly isShown: boolean;
  /** Counts up, so that the same words said twice are two notices. */
  readonly number: number;
}

/** One account at work: which claim is looked at, and what every key and button does. */
export class Session extends Store {
  readonly claims = new Claims();
  readonly drafts: Drafts;
  readonly articles: Articles;
  readonly queue: Queue;
  readonly decisions: Decisions;
  readonly evidenceStore: EvidenceStore;
  readonly facets: Facets;
  readonly searches: Searches;
  readonly selection = new Selection();
  readonly steps = new Steps();
  readonly live: Live;
  readonly presence: Presence;
  readonly changes: Changes;
  readonly verdicts = new Verdicts(this);
  readonly undoRedo = new UndoRedo(this);
  /** The claims that were passed over since the page was opened, and not decided since. */
  readonly skipped = new Set<Id>();

  /** The claim that is looked at. */
  current: Id | undefined;
  notice: Notice = {text: '', isShown: false, number: 0};
  /** What went wrong while reading the current claim. */
  failure: string | undefined;
  /** Whether any article was ever added; undefined until known. */
  used: boolean | undefined;
  private counting = 0;
  private isRunning = false;
  private wasStarted = false;

  constructor(
    readonly client: Client,
    readonly account: Account,
    readonly name: string,
  ) {
    super();
    const {claims, steps} = this;
    this.drafts = new Drafts(name);
    this.articles = new Articles(client, claims);
    this.queue = new Queue(client, claims);
    this.decisions = new Decisions(client, claims, this.drafts);
    this.evidenceStore = new EvidenceStore(client, claims);
    this.facets = new Facets(client);
    this.searches = new Searches(client);
    this.live = new Live(client, claims, this.queue, this.decisions, this.selection, () => this.current);
    this.presence = new Presence(client, () => name);
    const {articles, queue, decisions, evidenceStore, facets, searches, selection, live, presence} = this;
    this.changes = new Changes({client, claims, articles, decisions, evidenceStore, queue, steps, onCount: (more) => live.expect(more)});
    const passOn = () => this.changed();
    for (const store of [claims, articles, queue, decisions, facets, selection, live, presence, evidenceStore, searches, steps, this.verdicts]) {
      store.addEventListener('change', passOn);
    }
    live.addEventListener('moved', () => this.countSoon());
    live.addEventListener('revised', (event) => void articles.renew((event as CustomEvent<Id>).detail).catch(() => undefined));
    claims.addEventListener('change', () => this.followText());
    live.addEventListener('returned', () => this.say(words.notices.online));
    live.addEventListener('back', () => this.lineIsBack());
    // What is typed in one window is in sight in the others, before a verdict takes it along.
    window.addEventListener('storage', ({key}) => isDraft(key) && this.changed());
    for (const kind of ['online', 'offline'] as const) {
      window.addEventListener(kind, () => this.isRunning && live.take({kind: kind === 'online' ? 'up' : 'down'}));
    }
  }

  /** Whether who is signed in may decide and change claims. */
  get mayReview(): boolean {
    return this.account.mayReview;
  }

  /** Whether who is signed in may hand in articles and merge sources. */
  get mayEdit(): boolean {
    return this.account.mayEdit;
  }

  get claim(): Claim | undefined {
    return this.current === undefined ? undefined : this.claims.get(this.current);
  }

  /** The article of the claim, or the one that the queue is about where no claim is looked at. */
  get article(): Article | undefined {
    const id = this.claim?.article.id ?? (this.current === undefined ? this.queue.filter.article : undefined);
    return id === undefined ? undefined : this.articles.get(id);
  }

  /** Begins, or goes on after the account signed in again; what waits is saved then. */
  async start(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.live.start();
    if (this.wasStarted) {
      this.decisions.repeat();
      this.presence.watch(this.current);
      return;
    }
    this.wasStarted = true;
    await this.begin();
  }

  /** Pauses: who is signed in is another, or nobody. */
  stop(): void {
    if (!this.isRunning) return;
    this.isRunning = false;
    this.live.stop();
    this.presence.leave();
    this.verdicts.asking = undefined;
  }

  /** Reads the queue and goes to where the address says, or to the first claim. */
  private async begin(): Promise<void> {
    const {claim, filter} = here();
    const sort = remembered('sort');
    const wanted = sort && !filter.sort ? {...filter, sort: sort as Sort} : filter;
    void this.facets.load(wanted);
    void this.live.seen();
    const step = viewHere().view === 'review' ? 'replace' : 'none';
    const used = this.client.hasArticles().catch(() => undefined);
    await Promise.all([this.queue.load(wanted), claim && this.look(claim, step)]);
    this.used = this.queue.ids.length > 0 || (await used);
    if (!this.current) this.lookAtFirst();
    this.wantArticle();
    this.changed();
  }

  /** Follows the back button. */
  async follow(): Promise<void> {
    const {claim, filter} = here();
    const isOther = addressOf({claim: undefined, filter: this.queue.filter}) !== addressOf({claim: undefined, filter});
    if (isOther) await this.load(filter);
    if (claim !== undefined && claim !== this.current) await this.look(claim, 'none');
    else if (isOther && claim === undefined) this.settleCurrent();
  }

  /** Looks at a claim: in its article, with its history. */
  async look(id: Id, step: 'push' | 'replace' | 'none' = 'push'): Promise<void> {
    this.current = id;
    this.failure = undefined;
    this.live.changedNow = undefined;
    this.presence.watch(id);
    this.evidenceStore.watch(id);
    if (step !== 'none') go({claim: id, filter: this.queue.filter}, step);
    this.changed();
    await this.readCurrent();
    const following = this.queue.after(id);
    if (following) void this.articles.want(following.article.id).catch(() => undefined);
  }

  private async readCurrent(): Promise<void> {
    const {current} = this;
    if (current === undefined) return;
    try {
      const history = this.decisions.watch(current);
      if (!this.claim) await history;
      await Promise.all([history, this.claim && this.articles.want(this.claim.article.id)]);
      if (this.current === current) this.failure = undefined;
    } catch (error) {
      if (this.current === current) this.failure = (error as Error).message;
    }
    this.changed();
  }

  /** Looks at no claim. */
  private lookAway(): void {
    this.current = undefined;
    this.failure = undefined;
    this.presence.watch(undefined);
    this.correctAddress();
    this.wantArticle();
    this.changed();
  }

  /** Reads the article that the queue is about, which may have no claims. */
  private wantArticle(): void {
    const {article} = this.queue.filter;
    if (article === undefined || this.current !== undefined) return;
    this.articles.want(article).catch((error: Error) => {
      this.failure = error.message;
      this.changed();
    });
  }

  /** Writes into the address what is looked at, if that is in front. */
  private correctAddress(): void {
    if (viewHere().view === 'review') go({claim: this.current, filter: this.queue.filter}, 'replace');
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
    const {claim} = this;
    if (!claim) return this.refuse(words.decision.none);
    if (this.waits(claim)) this.skipped.add(claim.id);
    return this.advance((other) => this.waits(other), words.queue.end);
  }

  /** The names of accounts that were seen at work. */
  get people(): readonly string[] {
    const names = new Set([this.name, ...this.presence.others, ...this.claims.people, ...this.decisions.people]);
    return [...names].sort((a, b) => a.localeCompare(b));
  }

  /** Why who is signed in may not change the claim as it stands. */
  whyNotChange({removed, withdrawnAt}: Claim): string | undefined {
    if (!this.mayReview) return words.roles.mayNotReview;
    if (removed) return words.decision.removed;
    return withdrawnAt === null ? undefined : words.decision.withdrawn;
  }

  /** Whether who is signed in may change the claim as it stands; says why where not. */
  mayChange(claim: Claim): boolean {
    const why = this.whyNotChange(claim);
    if (why) this.say(why);
    return why === undefined;
  }

  /** Says why something is not done. */
  refuse(why: string): Promise<void> {
    this.say(why);
    return Promise.resolve();
  }

  /** Marks all claims that the filters fit, also those that are not read yet; says how many. */
  async markAll(): Promise<void> {
    const {filter} = this.queue;
    while (this.queue.hasMore && !this.queue.failure && this.queue.filter === filter) {
      this.say(words.queue.readingAll(this.queue.ids.length));
      await this.queue.more(true);
    }
    if (this.queue.filter !== filter) return;
    this.selection.add(this.queue.ids);
    const all = words.queue.selected(this.selection.size);
    this.say(this.queue.failure ? `${all}. ${words.queue.notAll} ${this.queue.failure}` : `${all}.`);
  }

  /** Assigns claims to an account, or to nobody; what another has stays, and is told. */
  async assign(ids: readonly Id[], account: string | null): Promise<void> {
    if (!this.mayReview) return this.refuse(words.roles.mayNotReview);
    try {
      const {taken, refused} = await this.changes.assignments.assign(ids, account);
      const isMe = account === 'me' || account === this.name;
      const done = account === null ? words.decision.givenBack : words.decision.assigned(isMe ? null : account, taken);
      this.say(`${taken > 0 || !refused ? done : ''} ${refused}`.trim());
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  /** Marks the current claim for one verdict on many, or takes the mark off. */
  mark(): void {
    if (this.current === undefined) return this.say(words.decision.none);
    this.selection.toggle(this.current);
    this.announce(words.queue.selected(this.selection.size));
  }

  /** Does something, says that it is done, or why it is not. */
  async attempt(act: Promise<unknown>, done: string): Promise<boolean> {
    try {
      await act;
      this.say(done);
      return true;
    } catch (error) {
      this.say((error as Error).message);
      return false;
    }
  }

  /** Shows the claims that a filter fits: the current one is one of them, or none is. */
  async search(filter: ClaimFilter): Promise<void> {
    void this.live.seen();
    this.selection.clear();
    void this.facets.load(filter);
    if (!(await this.load(filter))) return;
    this.settleCurrent();
    this.announce(words.queue.shown(this.queue.position(undefined)));
  }

  /** Reads the queue again; whether nothing else was asked for meanwhile. */
  private async load(filter: ClaimFilter): Promise<boolean> {
    await this.queue.load(filter);
    return this.queue.filter === filter;
  }

  /** Sees to it that the current claim is one of the queue, or none. */
  private settleCurrent(): void {
    if (this.current !== undefined && this.queue.indexOf(this.current) >= 0) {
      this.correctAddress();
      this.changed();
    } else if (this.queue.ids.length > 0) this.lookAtFirst();
    else this.lookAway();
  }

  /** Takes an article in; the queue stays as it is until its claims are asked for. */
  async add(article: NewArticle): Promise<{article: Article; known: boolean}> {
    const added = await this.client.add(article);
    await this.took(added.article, added.known);
    return added;
  }

  /** Takes in what the server made of an article. */
  async took(article: Article, known: boolean): Promise<void> {
    this.articles.put(article);
    if (!known) this.live.add(article.claims.length);
    this.announce(words.notices.added(article.claims.length));
    const wasUsed = this.used;
    this.used = true;
    if (!wasUsed) await this.showFresh();
    this.changed();
  }

  /** Reads the queue again, and goes to what came on top if anything did. */
  async showFresh(): Promise<void> {
    const {fresh} = this.live;
    await this.search(this.queue.filter);
    const first = fresh > 0 && this.queue.after(undefined);
    if (first) this.goTo(first);
  }

  /** Goes through the claims of one article, whatever their verdicts. */
  async review(article: {readonly id: Id}): Promise<void> {
    await this.search({article: article.id});
    const first = this.queue.after(undefined, (claim) => this.waits(claim)) ?? this.queue.after(undefined);
    if (first) this.goTo(first);
  }

  /** Brings a view to the front. */
  open(view: View): void {
    history.pushState(null, '', viewAddress(view));
    this.dispatchEvent(new Event('viewed'));
  }

  goTo(claim: Claim): void {
    void this.look(claim.id);
    this.announce(this.describe(claim));
  }

  /** Tells everybody. */
  say(text: string): void {
    this.notice = {text, isShown: true, number: this.notice.number + 1};
    this.changed();
  }

  /** Tells those who do not see the page what everybody else sees on it. */
  announce(text: string): void {
    this.notice = {text, isShown: false, number: this.notice.number + 1};
    this.changed();
  }

  /** Takes a notice off that was shown long enough, unless another one came. */
  hush(number: number): void {
    if (this.notice.number === number) this.notice = {...this.notice, isShown: false};
    this.changed();
  }

  /** Reads the article again where any of its claims stands in a newer text than the one that is shown. */
  private followText(): void {
    const {article, claims} = this;
    if (article && claims.textOf(article.id) > article.version) void this.articles.renew(article.id).catch(() => undefined);
  }

  private lineIsBack(): void {
    this.decisions.repeat();
    // What could not be read of the claim that is looked at can be read now.
    if (this.current !== undefined && (this.failure || !this.decisions.reviews(this.current))) void this.readCurrent();
    if (this.current !== undefined && this.evidenceStore.failure) this.evidenceStore.watch(this.current);
    if (this.queue.failure) void this.search(this.queue.filter);
  }

  /** Counts again when all is quiet. */
  countSoon(): void {
    clearTimeout(this.counting);
    this.counting = window.setTimeout(() => void this.facets.load(this.queue.filter), QUIET);
  }

  /** Whether a claim waits for a verdict. */
  waits(claim: Claim): boolean {
    return this.claims.verdict(claim) === 'unreviewed' && stands(claim);
  }

  /** Goes to the next claim that fits, or says that there is none; `first` is said before. */
  async advance(fits: (claim: Claim) => boolean, otherwise: string, first = ''): Promise<void> {
    const from = this.current;
    let found = this.queue.after(from, fits);
    while (!found && this.queue.hasMore && !this.queue.failure) {
      await this.queue.more();
      if (this.current !== from) return;
      found = this.queue.after(from, fits);
    }
    if (!found) return this.say(otherwise);
    void this.look(found.id);
    const text = `${first} ${this.describe(found)}`.trim();
    if (first) this.say(text);
    else this.announce(text);
  }

  private describe(claim: Claim): string {
    return words.notices.next(whoSaidBriefly(claim), this.queue.position(claim.id), this.claims.verdict(claim));
  }

  private lookAtFirst(): void {
    const first = this.queue.after(undefined);
    if (first) void this.look(first.id, viewHere().view === 'review' ? 'replace' : 'none');
  }
}
