import {Client} from '../api/client';
import {Credentials} from '../api/http-client';
import {Account} from '../stores/account';
import {cleanDrafts} from '../stores/drafts';
import {Store} from '../stores/store';
import {Session} from './session';

/**
 * The sessions of this page, one for each account that signed in on it: what one account typed, decided and has
 * not saved yet is never shown to another, and is there when its owner comes back.
 */
export class Sessions extends Store {
  private readonly credentials = new Credentials();
  readonly account = new Account(new Client(this.credentials), this.credentials);
  private readonly byName = new Map<string, Session>();
  private shown: Session | undefined;

  constructor() {
    super();
    cleanDrafts();
    this.account.addEventListener('change', () => this.follow());
  }

  /** The session of who is signed in, or was until the server ended it. */
  get current(): Session | undefined {
    return this.shown;
  }

  /** Whether something would be lost if the page were closed now. */
  get hasUnsaved(): boolean {
    return [...this.byName.values()].some(({decisions}) => decisions.hasUnsaved);
  }

  /** Finds out who is signed in; whether that is known now. */
  async start(): Promise<boolean> {
    try {
      await this.account.load();
      return true;
    } catch {
      return false;
    }
  }

  private follow(): void {
    const {name, over} = this.account;
    const wanted = name ?? over;
    const session = wanted === undefined ? undefined : this.of(wanted);
    if (session !== this.shown) this.shown?.stop();
    this.shown = session;
    if (name == null) session?.stop();
    else void session?.start();
    this.changed();
  }

  private of(name: string): Session {
    const known = this.byName.get(name);
    if (known) return known;
    const session = new Session(new Client(this.credentials, name), this.account, name);
    this.byName.set(name, session);
    session.addEventListener('change', () => this.changed());
    session.addEventListener('viewed', () => this.dispatchEvent(new Event('viewed')));
    return session;
  }
}
