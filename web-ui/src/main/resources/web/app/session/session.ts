import {Account} from '../stores/account';
import {Client} from '../api/client';
import type {Article, Claim, ClaimFilter, Id, NewArticle, Sort, Verdict} from '../api/types';
import {Articles} from '../stores/articles';
import {Decisions} from '../stores/decisions';
import {draft} from '../stores/drafts';
import {Marks} from '../stores/marks';
import {EvidenceStore} from '../stores/evidence-store';
import {Live} from '../stores/live';
import {Presence} from '../stores/presence';
import {Facets} from '../stores/facets';
import {Queue} from '../stores/queue';
import {Searches} from '../stores/searches';
import {Selection} from '../stores/selection';
import {Claims} from '../stores/claims';
import {remembered} from '../stores/settings';
import {Store} from '../stores/store';
import {whoSaid} from '../ui/speaker';
import {words} from '../words/words';
import {addressOf, go, here} from '../routing/address';
import {viewAddress, viewHere, type View} from '../routing/views';

const QUIET = 800;
/** The most that the server takes at once. */
const MOST_ASSIGNED = 200;

/** One reviewer at work: which claim is looked at, and what every key and button does. */
export class Session extends Store {
  readonly claims = new Claims();
  readonly client = new Client();
  readonly account = new Account(this.client);
  readonly articles = new Articles(this.client, this.claims);
  readonly queue = new Queue(this.client, this.claims);
  readonly decisions = new Decisions(this.client, this.claims);
  readonly evidenceStore = new EvidenceStore(this.client, this.claims);
  readonly marks = new Marks(this.client, this.claims, this.articles, this.decisions);
  readonly facets = new Facets(this.client);
  readonly searches = new Searches(this.client);
  readonly selection = new Selection();
  readonly live = new Live(this.client, this.claims, this.queue, this.decisions, () => this.current);
  readonly presence = new Presence(this.client, () => this.account.name);
  /** The claims that were passed over since the page was opened, and not decided since. */
  readonly skipped = new Set<Id>();

  /** The claim that is looked at. */
  current: Id | undefined;
  /** What a screen reader says. */
  notice = '';
  /** What went wrong while reading the current claim. */
  failure: string | undefined;
  /** Whether any article was ever added; undefined until known. */
  used: boolean | undefined;
  private counting = 0;
  private reviewer: string | null | undefined;

  constructor() {
    super();
    const passOn = () => this.changed();
    const {account, claims, articles, queue, decisions, facets, selection, live, presence, evidenceStore, searches, marks} = this;
    for (const store of [account, claims, articles, queue, decisions, facets, selection, live, presence, evidenceStore, searches, marks]) {
      store.addEventListener('change', passOn);
    }
    live.addEventListener('moved', () => this.countSoon());
    live.addEventListener('returned', () => this.say(words.notices.online));
    live.addEventListener('back', () => this.decisions.repeat());
    this.account.addEventListener('entered', () => void this.begin());
    for (const kind of ['online', 'offline'] as const) {
      window.addEventListener(kind, () => this.live.take({kind: kind === 'online' ? 'up' : 'down'}));
    }
  }

  /** Whether who is signed in may hand in articles and merge sources. */
  get mayEdit(): boolean {
    return this.account.role === 'editor' || this.account.role === 'admin';
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
    const sort = remembered('sort');
    const wanted = sort && !filter.sort ? {...filter, sort: sort as Sort} : filter;
    void this.facets.load(wanted);
    void this.live.seen();
    const step = viewHere().view === 'review' ? 'replace' : 'none';
    await Promise.all([this.queue.load(wanted), claim && this.look(claim, step)]);
    this.live.start();
    // What somebody else decided here before is theirs to save.
    if (this.reviewer === this.account.name) this.decisions.repeat();
    this.reviewer = this.account.name;
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
    this.live.changedNow = undefined;
    this.presence.watch(id);
    this.evidenceStore.watch(id);
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
    if (this.claim && this.waits(this.claim)) this.skipped.add(this.claim.id);
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
      this.marks.last = undefined;
      this.skipped.delete(claim.id);
      this.countSoon();
    }
    const done = words.notices.decided(verdict, whoSaid(claim));
    await this.advance((other) => this.waits(other), `${done} ${words.queue.end}`, done);
  }

  /** Gives all marked claims one verdict. */
  decideMarked(verdict: Verdict): void {
    const marked = this.selection.all().flatMap((id) => this.claims.get(id) ?? []);
    if (marked.length === 0) return;
    this.marks.last = undefined;
    void this.decisions.decideAll(marked, verdict).then(() => this.countSoon());
    marked.forEach(({id}) => this.skipped.delete(id));
    this.selection.clear();
    this.say(words.notices.decidedAll(verdict, marked.length));
  }

  /** Assigns claims to oneself, or to nobody; what another has stays, and is said. */
  async assign(ids: readonly Id[], account: 'me' | null): Promise<void> {
    try {
      const results = await this.client.assign(ids.slice(0, MOST_ASSIGNED), account);
      const taken = results.flatMap(({result}) => result ?? []);
      this.claims.put(...taken);
      const refused = results.find(({problem}) => problem)?.problem?.detail ?? '';
      const done = account ? words.decision.assignedMe(taken.length) : words.decision.givenBack;
      this.say(`${done} ${refused}`.trim());
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  /** Marks the current claim for one verdict on many, or takes the mark off. */
  mark(): void {
    if (this.current === undefined) return;
    this.selection.toggle(this.current);
    this.say(words.queue.selected(this.selection.size));
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
    const marked = this.marks.last === undefined ? undefined : this.claims.get(this.marks.last);
    if (marked) return this.unmark(marked);
    const [first, ...others] = this.decisions.last;
    this.countSoon();
    if (others.length > 0) {
      const bulk = this.decisions.last.flatMap((id) => this.claims.get(id) ?? []);
      void this.decisions.undoAll(bulk).then(() => this.countSoon());
      return this.say(words.notices.undoneAll(bulk.length));
    }
    if (first !== undefined && first !== this.current) void this.look(first);
    this.undo();
  }

  private unmark(claim: Claim): void {
    if (claim.id !== this.current) void this.look(claim.id);
    void this.marks.undo(claim).then((done) => done && this.say(words.marking.undone));
  }

  async search(filter: ClaimFilter): Promise<void> {
    void this.live.seen();
    this.selection.clear();
    void this.facets.load(filter);
    await this.queue.load(filter);
    go({claim: this.current, filter: this.queue.filter}, 'replace');
    if (!this.current) this.lookAtFirst();
    this.say(words.queue.shown(this.queue.position(undefined)));
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
    this.say(words.notices.added(article.claims.length));
    const wasUsed = this.used;
    this.used = true;
    if (!wasUsed) await this.showFresh();
    this.changed();
  }

  /** Reads the queue anew, and goes to what came on top if anything did. */
  async showFresh(): Promise<void> {
    const {fresh} = this.live;
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

  /** Brings a view to the front. */
  open(view: View): void {
    history.pushState(null, '', viewAddress(view));
    this.dispatchEvent(new Event('viewed'));
  }

  goTo(claim: Claim): void {
    void this.look(claim.id);
    this.say(this.describe(claim));
  }

  say(text: string): void {
    this.notice = text;
    this.changed();
  }

  /** Counts anew when all is quiet. */
  private countSoon(): void {
    clearTimeout(this.counting);
    this.counting = window.setTimeout(() => void this.facets.load(this.queue.filter), QUIET);
  }

  private waits(claim: Claim): boolean {
    return this.claims.verdict(claim) === 'unreviewed' && !claim.removed;
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
    if (first) void this.look(first.id, viewHere().view === 'review' ? 'replace' : 'none');
  }
}
