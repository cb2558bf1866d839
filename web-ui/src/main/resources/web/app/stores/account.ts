import type {Client} from '../api/client';
import type {RoleName, SessionView} from '../api/types';
import {Store} from './store';

/** Who is signed in here, if anybody. */
export class Account extends Store {
  /** The secret of the link that makes the first account. */
  firstLink: string | undefined;
  private session: SessionView | undefined;

  constructor(private readonly client: Client) {
    super();
    this.firstLink = /^#first=([\w-]+)$/.exec(globalThis.location?.hash ?? '')?.[1];
    client.onSignedOut = () => this.forget();
  }

  /** The name; null for nobody, undefined until known. */
  get name(): string | null | undefined {
    return this.session?.account;
  }

  get role(): RoleName | null | undefined {
    return this.session?.role;
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
    this.session = await this.client.session();
    if (this.session.account !== null) this.dropLink();
    this.changed();
  }

  async enter(name: string, password: string): Promise<void> {
    this.session =
      this.firstLink === undefined
        ? await this.client.signIn(name, password)
        : await this.client.makeFirstAccount(this.firstLink, name, password);
    this.dropLink();
    this.changed();
    this.dispatchEvent(new Event('entered'));
  }

  async leave(): Promise<void> {
    await this.client.signOut();
    this.forget();
  }

  private forget(): void {
    this.session = {account: null, role: null, csrf: null, empty: false, provider: this.hasProvider};
    this.changed();
  }

  /** The link's secret is of no more use, and should not stay in the address. */
  private dropLink(): void {
    if (this.firstLink === undefined) return;
    this.firstLink = undefined;
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}
