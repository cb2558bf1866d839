// Who works here, and how the house is set up.

import type {Id, RoleName} from './terms';

export interface AccountView {
  readonly id: Id;
  readonly name: string;
  readonly role: RoleName;
  readonly disabled: boolean;
  readonly version: number;
}

export interface AccountChange {
  readonly role?: RoleName;
  readonly disabled?: boolean;
}

export interface TokenView {
  readonly id: Id;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Its text, when it is made. */
  readonly text: string | null;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

/** The house's guidelines for reviewers. */
export interface Guidelines {
  readonly text: string;
  readonly version: number;
  readonly account: string | null;
  readonly changedAt: string | null;
}

/** Who is signed in. */
export interface SessionView {
  readonly account: string | null;
  readonly role: RoleName | null;
  /** To be sent with each change. */
  readonly csrf: string | null;
  /** Whether there is no account yet. */
  readonly empty: boolean;
  /** Whether one may sign in with a provider, too. */
  readonly provider: boolean;
}

/** An address that is notified of what happens. */
export interface Webhook {
  readonly id: Id;
  readonly url: string;
  /** How many deliveries wait for another attempt. */
  readonly waiting: number;
  /** How many deliveries of the last 30 days were given up. */
  readonly givenUp: number;
  /** Why the newest attempt failed; null if it did not. */
  readonly error: string | null;
  readonly deliveredAt: string | null;
}
