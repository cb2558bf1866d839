import {LitElement, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import '../account/sign-in';
import type {Id} from '../api/types';
import '../adding/add-dialog';
import type {AddDialog} from '../adding/add-dialog';
import '../article/article-pane';
import '../articles/articles-view';
import '../decision/decision-pane';
import type {DecisionPane} from '../decision/decision-pane';
import '../guidelines/guidelines-dialog';
import type {GuidelinesDialog} from '../guidelines/guidelines-dialog';
import '../help/help-dialog';
import type {HelpDialog} from '../help/help-dialog';
import {Keys, type Action} from '../keyboard/keys';
import '../queue/queue-pane';
import type {QueuePane} from '../queue/queue-pane';
import '../dashboard/dashboard-view';
import '../settings/settings-view';
import '../sources/sources-view';
import {density, applyDensity} from '../theme/density';
import {nextTheme, theme, applyTheme} from '../theme/theme';
import {controls} from '../ui/controls';
import {isTyping} from '../ui/form-panel';
import {icon} from '../ui/icons';
import {key} from '../ui/key';
import {SingleClicks} from '../ui/single-clicks';
import {whoSaid} from '../ui/speaker';
import {words} from '../words/words';
import {addressOf, here} from '../routing/address';
import {layout, NARROW} from './layout';
import './bulk-dialog';
import {notices, noticeStyles, toast, ToastTimer} from './notices';
import type {Session} from '../session/session';
import {Sessions} from '../session/sessions';
import {VIEWS, viewAddress, viewHere, type View} from '../routing/views';
import {welcome, welcomeStyles} from './welcome';

const PANES = ['queue', 'article', 'decision'] as const;
type PaneName = (typeof PANES)[number];

/** The whole page: queue, article and decision side by side, or one at a time where it is narrow. */
@customElement('whosaid-workbench')
export class Workbench extends LitElement {
  private readonly sessions = new Sessions();
  private readonly clicks = new SingleClicks();
  private readonly toasts = new ToastTimer();
  @state() private shown: PaneName = here().claim === undefined ? 'queue' : 'article';
  @state() private view: View = viewHere();
  @state() private isAway = false;
  @query('ws-queue') private queue!: QueuePane | null;
  @query('ws-decision') private decision!: DecisionPane | null;
  @query('ws-add') private adding!: AddDialog | null;
  @query('ws-guidelines') private guidelines!: GuidelinesDialog | null;
  @query('ws-help') private help!: HelpDialog | null;

  private readonly keys = new Keys(
    this.inReview({
      next: (session) => void session.next(),
      previous: (session) => session.previous(),
      verify: (session) => void session.verdicts.decide('verified'),
      unverify: (session) => void session.verdicts.decide('unverified'),
      skip: (session) => void session.skip(),
      mark: (session) => session.mark(),
      note: () => this.inDecision((pane) => pane.write()),
      evidence: () => this.inDecision((pane) => pane.compare()),
      speaker: () => this.inDecision((pane) => pane.changeSpeaker()),
      words: () => this.inDecision((pane) => pane.changeWords()),
      notClaim: () => this.inDecision((pane) => pane.takeOut()),
      addClaim: () => this.inDecision((pane) => pane.addClaim()),
      rate: () => this.inDecision((pane) => pane.rate()),
      comment: () => this.inDecision((pane) => pane.comment()),
      fresh: (session) => void session.showFresh(),
      search: () => void this.show('queue').then(() => this.queue?.search()),
    }),
  );
  private readonly everywhere = new Keys({
    undo: () => void this.session?.undoRedo.undo(),
    redo: () => void this.session?.undoRedo.redo(),
    add: () => this.add(),
    help: () => this.help?.open(),
    guidelines: () => void this.guidelines?.open(),
  });
  private readonly refresh = () => this.requestUpdate();
  private readonly follow = () => {
    this.view = viewHere();
    if (this.view.view === 'review') void this.session?.follow();
  };
  private readonly warn = (event: Event) => {
    if (this.sessions.hasUnsaved || isTyping()) event.preventDefault();
  };

  /** A file that is dropped beside what takes files must not make the browser leave the page. */
  private readonly hover = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  private readonly drop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    if (this.session?.mayEdit) void this.adding?.take(files);
    else this.session?.say(words.roles.mayNotEdit);
  };

  /** Who is at work; undefined where nobody signed in yet. */
  private get session(): Session | undefined {
    const {account, current} = this.sessions;
    return account.name == null ? undefined : current;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    applyTheme(theme());
    applyDensity(density());
    this.clicks.listen(this);
    this.addEventListener('click', (event) => this.clicked(event));
    this.sessions.addEventListener('viewed', this.follow);
    this.keys.listen();
    this.everywhere.listen();
    this.sessions.addEventListener('change', this.refresh);
    window.addEventListener('popstate', this.follow);
    window.addEventListener('beforeunload', this.warn);
    window.addEventListener('dragover', this.hover);
    window.addEventListener('drop', this.drop);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keys.stop();
    this.everywhere.stop();
    this.sessions.removeEventListener('change', this.refresh);
    window.removeEventListener('popstate', this.follow);
    window.removeEventListener('beforeunload', this.warn);
    window.removeEventListener('dragover', this.hover);
    window.removeEventListener('drop', this.drop);
  }

  private async start(): Promise<void> {
    this.isAway = !(await this.sessions.start());
  }

  override render() {
    const {account, current} = this.sessions;
    const signedIn = account.name != null;
    document.title = this.pageTitle();
    if (account.name === undefined) return html`${this.bar()} ${this.isAway ? this.away() : html`<main></main>`}`;
    return html`
      ${this.bar()}
      ${signedIn ? nothing : html`<ws-sign-in .account=${account}></ws-sign-in>`}
      ${current ? keyed(current, this.work(current, signedIn)) : nothing}
    `;
  }

  private pageTitle(): string {
    const {session} = this;
    const {view} = this.view;
    if (!session) return words.product;
    const {claim} = session;
    const what = view !== 'review' ? words.views[view] : claim && whoSaid(claim);
    return what ? `${what} · ${words.product}` : words.product;
  }

  /** All that one account works with; kept as it is, out of sight, while its session is over. */
  private work(session: Session, signedIn: boolean) {
    this.toasts.follow(session);
    const isReview = this.view.view === 'review';
    return html`<div class="work" ?hidden=${!signedIn}>
      ${isReview ? this.review(session) : html`<main class="view">${this.other(session)}</main>`}
      <section class="notices" aria-label=${words.notices.label}>
        <div role="status">${notices(session, (id) => this.settle(id))}</div>
        ${toast(session)}
      </section>
      <div class="unseen" role="status" data-notice=${session.notice.number}>${session.notice.text}</div>
      <ws-add .session=${session} @opened=${() => this.arrive('article')}></ws-add>
      <ws-help @switched=${() => this.switched()}></ws-help>
      <ws-guidelines .session=${session}></ws-guidelines>
      <ws-bulk .session=${session} .asking=${session.verdicts.asking}></ws-bulk>
    </div>`;
  }

  private away() {
    return html`<main class="welcome">
      <div role="alert">
        <p>${words.unreachable}</p>
        <p><button class="primary" @click=${() => this.start()}>${words.tryAgain}</button></p>
      </div>
    </main>`;
  }

  private review(session: Session) {
    // Until it is known whether there is any article, neither the welcome nor an empty queue would be true.
    if (session.used === undefined && !session.failure && !session.queue.failure && session.queue.ids.length === 0) {
      return html`<main class="welcome"><p class="muted">${words.loading}</p></main>`;
    }
    if (session.used !== false) return this.panes(session);
    return welcome(session.mayEdit, (fillIn) => void this.adding?.open(fillIn));
  }

  private other(session: Session) {
    const {view, speaker, outlet} = this.view;
    if (view === 'sources') {
      return html`<ws-sources .session=${session} .speaker=${speaker} .outlet=${outlet}></ws-sources>`;
    }
    if (view === 'articles') return html`<ws-articles .session=${session}></ws-articles>`;
    return view === 'dashboard'
      ? html`<ws-dashboard .session=${session}></ws-dashboard>`
      : html`<ws-settings .session=${session}></ws-settings>`;
  }

  private places() {
    return html`<nav class="places" aria-label=${words.views.label}>
      ${VIEWS.map(
        (view) => html`<a href=${this.addressOf(view)} aria-current=${view === this.view.view ? 'page' : 'false'}>
          ${words.views[view]}
        </a>`,
      )}
    </nav>`;
  }

  /** The address of a view; that of reviewing is where one was. */
  private addressOf(view: View['view']): string {
    const {session} = this;
    if (view !== 'review' || !session) return viewAddress({view});
    return addressOf({claim: session.current, filter: session.queue.filter});
  }

  /** Follows a link within the application without reading it again. */
  private clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || !link.getAttribute('href')?.startsWith('?')) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void this.arriveHere();
  }

  private async arriveHere(): Promise<void> {
    const before = this.view.view;
    this.follow();
    await this.updateComplete;
    if (before !== this.view.view) this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  }

  private bar() {
    const say = words.header;
    const chosen = theme();
    const {account} = this.sessions;
    const {session} = this;
    return html`<header class="bar">
      ${session && this.view.view === 'review'
        ? html`<button class="skip" @click=${() => this.arrive('decision')}>${say.skip}</button>`
        : nothing}
      <h1 class=${session ? '' : 'alone'}><img src="/favicon.svg" alt="" /> ${words.product}</h1>
      ${session ? this.places() : nothing}
      ${session?.mayEdit
        ? html`<button class="add" @click=${() => this.add()}>
            ${icon('plus')} <span>${say.add}</span> ${key('add')}
          </button>`
        : nothing}
      <button class="quiet" aria-label=${say.theme[chosen]} title=${say.theme[chosen]} @click=${this.changeTheme}>
        ${icon(chosen)}
      </button>
      ${session
        ? html`<button class="quiet" aria-label=${say.help} title=${say.help} @click=${() => this.help?.open()}>
              ${icon('help')}
            </button>
            <button class="quiet leave" title=${words.account.signedInAs(session.name)} @click=${() => account.leave().catch((error: Error) => session.say(error.message))}>
              ${icon('leave')} <span>${words.account.leave}</span>
            </button>`
        : nothing}
    </header>`;
  }

  private add(): void {
    if (this.session?.mayEdit) void this.adding?.open();
    else this.session?.say(words.roles.mayNotEdit);
  }

  private panes(session: Session) {
    const {shown} = this;
    return html`
      <main class="panes" data-shown=${shown}>
        <ws-queue
          class="queue"
          role="region"
          aria-label=${words.panes.queue}
          .session=${session}
          @opened=${this.opened}
        ></ws-queue>
        <ws-article class="article" role="region" aria-label=${words.panes.article} .session=${session}></ws-article>
        <ws-decision
          class="decision"
          role="region"
          aria-label=${words.panes.decision}
          .session=${session}
          @guidelines=${() => void this.guidelines?.open()}
        ></ws-decision>
      </main>
      <nav class="switch" aria-label=${words.panes.label}>
        ${PANES.map(
          (pane) => html`<button
            class="quiet"
            aria-current=${pane === shown ? 'true' : 'false'}
            @click=${() => (this.shown = pane)}
          >
            ${words.panes[pane]}
          </button>`,
        )}
      </nav>
    `;
  }

  /** The same actions, dead where no claim is in front. */
  private inReview(
    actions: Readonly<Partial<Record<Action, (session: Session) => void>>>,
  ): Readonly<Partial<Record<Action, () => void>>> {
    const only = (act: (session: Session) => void) => () => {
      if (this.view.view === 'review' && this.session && this.session.used !== false) act(this.session);
    };
    return Object.fromEntries(Object.entries(actions).map(([name, act]) => [name, only(act)]));
  }

  private inDecision(act: (pane: DecisionPane) => void): void {
    if (!this.session?.claim) return this.session?.say(words.decision.none);
    void this.show('decision').then(() => this.decision && act(this.decision));
  }

  /** Brings a pane to the front where there is room for only one. */
  private async show(pane: PaneName): Promise<void> {
    this.shown = pane;
    await this.updateComplete;
  }

  /** Shows a pane and takes the focus there. */
  private async arrive(pane: PaneName): Promise<void> {
    if (this.view.view !== 'review') this.view = {view: 'review'};
    await this.show(pane);
    this.renderRoot.querySelector<HTMLElement>(`.panes .${pane}`)?.focus();
  }

  /** Follows a choice in the queue: to the article where it hides the queue, else the focus stays. */
  private opened(): void {
    if (matchMedia(NARROW).matches) void this.arrive('article');
  }

  private settle(id: Id): void {
    void this.session?.look(id);
    void this.arrive('decision');
  }

  private changeTheme(): void {
    applyTheme(nextTheme());
    this.session?.announce(words.header.theme[theme()]);
    this.requestUpdate();
  }

  private switched(): void {
    this.session?.say(`${words.help.switch}: ${Keys.on ? words.on : words.off}`);
  }

  static override styles = [controls, layout, welcomeStyles, noticeStyles];
}
