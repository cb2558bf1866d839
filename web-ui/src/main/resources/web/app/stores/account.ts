import type {Client} from '../api/client';
import type {Credentials} from '../api/http-client';
import type {RoleName, SessionView} from '../api/types';
import {Store} from './store';

/** Who is signed in here, if anybody. */
export class Account extends Store {
  /** The secret of the link that makes the first account. */
  firstLink: string | undefined;
  /** Who was signed in when the server ended the session; nobody signed out. */
  over: string | undefined;
  private session: SessionView | undefined;

  constructor(
    private readonly client: Client,
    credentials: Credentials,
  ) {
    super();
    this.firstLink = /^#first=([\w-]+)$/.exec(globalThis.location?.hash ?? '')?.[1];
    credentials.onSignedOut = () => {
      this.over = this.name ?? this.over;
      credentials.forget();
      this.forget();
    };
    credentials.onReplaced = () => this.load();
  }

  /** The name; null for nobody, undefined until known. */
  get name(): string | null | undefined {
    return this.session?.account;
  }

  get role(): RoleName | null | undefined {
    return this.session?.role;
  }

  /** Whether one may decide and change claims. */
  get mayReview(): boolean {
    return this.role != null && this.role !== 'reader';
  }

  /** Whether one may hand in articles and merge sources. */
  get mayEdit(): boolean {
    return this.role === 'editor' || this.role === 'admin';
  }

  /** Whether nobody has an account yet. */
  get isEmpty(): boolean {
    return this.session?.empty ?? false;
  }

  /** Whether one may sign in with a provider, too. */
  get hasProvider(): boolean {
    return this.session?.provider ?? false;
  }

  async load(): Promise<void> {
    const session = await this.client.session();
    if (!session) return;
    this.session = session;
    if (session.account !== null) this.entered();
    this.changed();
  }

  async enter(name: string, password: string): Promise<void> {
    this.session =
      this.firstLink === undefined
        ? await this.client.signIn(name, password)
        : await this.client.makeFirstAccount(this.firstLink, name, password);
    this.entered();
    this.changed();
  }

  async leave(): Promise<void> {
    await this.client.signOut();
    this.over = undefined;
    this.forget();
  }

  private forget(): void {
    this.session = {account: null, role: null, csrf: null, empty: false, provider: this.hasProvider};
    this.changed();
  }

  /** The link's secret is of no more use, and should not stay in the address. */
  private entered(): void {
    this.over = undefined;
    if (this.firstLink === undefined) return;
    this.firstLink = undefined;
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}
