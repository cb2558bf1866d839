import {LitElement, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import '../account/sign-in';
import type {Id} from '../api/types';
import '../adding/add-dialog';
import type {AddDialog} from '../adding/add-dialog';
import '../article/article-pane';
import '../decision/decision-pane';
import type {DecisionPane} from '../decision/decision-pane';
import '../help/help-dialog';
import type {HelpDialog} from '../help/help-dialog';
import {Keys} from '../keyboard/keys';
import '../queue/queue-pane';
import type {QueuePane} from '../queue/queue-pane';
import '../dashboard/dashboard-view';
import '../settings/settings-view';
import '../sources/sources-view';
import {density, applyDensity} from '../theme/density';
import {nextTheme, theme, applyTheme} from '../theme/theme';
import {controls} from '../ui/controls';
import {icon} from '../ui/icons';
import {key} from '../ui/key';
import {whoSaid} from '../ui/speaker';
import {words} from '../words/words';
import {here} from '../routing/address';
import {layout, NARROW} from './layout';
import {notices, noticeStyles} from './notices';
import {Session} from '../session/session';
import {VIEWS, viewAddress, viewHere, type View} from '../routing/views';
import {welcome, welcomeStyles} from './welcome';

const PANES = ['queue', 'article', 'decision'] as const;
type PaneName = (typeof PANES)[number];

/** The whole page: queue, article and decision side by side, or one at a time where it is narrow. */
@customElement('whosaid-workbench')
export class Workbench extends LitElement {
  private readonly session = new Session();
  @state() private shown: PaneName = here().claim === undefined ? 'queue' : 'article';
  @state() private view: View = viewHere();
  @query('ws-queue') private queue!: QueuePane | null;
  @query('ws-decision') private decision!: DecisionPane | null;
  @query('ws-add') private adding!: AddDialog | null;
  @query('ws-help') private help!: HelpDialog | null;

  private readonly keys = new Keys(this.inReview({
    j: () => void this.session.next(),
    k: () => this.session.previous(),
    v: () => void this.session.decide('verified'),
    u: () => void this.session.decide('unverified'),
    s: () => void this.session.skip(),
    x: () => this.session.mark(),
    z: () => this.session.undoLast(),
    n: () => void this.show('decision').then(() => this.decision?.write()),
    e: () => void this.show('decision').then(() => this.decision?.compare()),
    l: () => void this.session.showFresh(),
    '/': () => void this.show('queue').then(() => this.queue?.search()),
  }));
  private readonly everywhere = new Keys({
    a: () => void this.adding?.open(),
    '?': () => this.help?.open(),
  });
  private readonly refresh = () => this.requestUpdate();
  private readonly follow = () => {
    this.view = viewHere();
    if (this.view.view === 'review') void this.session.follow();
  };
  private readonly warn = (event: Event) => {
    if (this.session.decisions.hasUnsaved) event.preventDefault();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    applyTheme(theme());
    applyDensity(density());
    this.addEventListener('click', (event) => this.clicked(event));
    this.session.addEventListener('viewed', this.follow);
    this.keys.listen();
    this.everywhere.listen();
    this.session.addEventListener('change', this.refresh);
    window.addEventListener('popstate', this.follow);
    window.addEventListener('beforeunload', this.warn);
    void this.session.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keys.stop();
    this.everywhere.stop();
    this.session.removeEventListener('change', this.refresh);
    window.removeEventListener('popstate', this.follow);
    window.removeEventListener('beforeunload', this.warn);
  }

  override render() {
    const {session} = this;
    const {claim} = session;
    const {view} = this.view;
    if (session.account.name === null) {
      document.title = words.product;
      return html`${this.bar()}<ws-sign-in .account=${session.account}></ws-sign-in>`;
    }
    const isReview = view === 'review';
    document.title = !isReview ? `${words.views[view]} · ${words.product}` : claim ? `${whoSaid(claim)} · ${words.product}` : words.product;
    return html`
      ${this.bar()}
      ${isReview ? this.review() : html`<main class="view">${this.other()}</main>`}
      <div class="notices" role="status">${notices(session, (id) => this.settle(id))}</div>
      <div class="unseen" role="status">${session.notice}</div>
      <ws-add .session=${session} @opened=${() => this.arrive('article')}></ws-add>
      <ws-help @switched=${() => this.switched()}></ws-help>
    `;
  }

  private review() {
    return this.session.used === false ? welcome((fillIn) => void this.adding?.open(fillIn)) : this.panes();
  }

  private other() {
    const {session} = this;
    const {view, speaker, outlet} = this.view;
    if (view === 'sources') {
      return html`<ws-sources .session=${session} .speaker=${speaker} .outlet=${outlet}></ws-sources>`;
    }
    return view === 'dashboard'
      ? html`<ws-dashboard .session=${session}></ws-dashboard>`
      : html`<ws-settings .session=${session}></ws-settings>`;
  }

  private places() {
    return html`<nav class="places" aria-label=${words.views.label}>
      ${VIEWS.map(
        (view) => html`<a href=${viewAddress({view})} aria-current=${view === this.view.view ? 'page' : 'false'}>
          ${words.views[view]}
        </a>`,
      )}
    </nav>`;
  }

  /** Follows a link within the application without reading it anew. */
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
    const worn = theme();
    const {account} = this.session;
    const signedIn = account.name !== null;
    return html`<header class="bar">
      <h1 class=${signedIn ? '' : 'alone'}><img src="/favicon.svg" alt="" /> ${words.product}</h1>
      ${signedIn ? this.places() : nothing}
      ${signedIn
        ? html`<button class="add" aria-label=${say.add} @click=${() => void this.adding?.open()}>
              ${icon('plus')} <span>${say.add}</span> ${key('A')}
            </button>
            <button
              class="quiet"
              aria-label=${words.account.leave}
              title="${words.account.leave} (${words.account.signedInAs(account.name ?? '')})"
              @click=${() => void account.leave()}
            >
              ${icon('leave')}
            </button>`
        : nothing}
      <button class="quiet" aria-label=${say.theme[worn]} title=${say.theme[worn]} @click=${this.changeTheme}>
        ${icon(worn)}
      </button>
      ${signedIn
        ? html`<button class="quiet" aria-label=${say.help} title=${say.help} @click=${() => this.help?.open()}>
            ${icon('help')}
          </button>`
        : nothing}
    </header>`;
  }

  private panes() {
    const {session, shown} = this;
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
  private inReview(actions: Readonly<Record<string, () => void>>): Readonly<Record<string, () => void>> {
    return Object.fromEntries(
      Object.entries(actions).map(([name, act]) => [name, () => void (this.view.view === 'review' && act())]),
    );
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
    void this.session.look(id);
    void this.arrive('decision');
  }

  private changeTheme(): void {
    applyTheme(nextTheme());
    this.session.say(words.header.theme[theme()]);
  }

  private switched(): void {
    this.session.say(`${words.help.switch}: ${Keys.on ? words.on : words.off}`);
  }

  static override styles = [controls, layout, welcomeStyles, noticeStyles];
}
