import type {Client} from '../api/client';
import type {Id} from '../api/types';
import {Store} from './store';

const SETTLED = 400;
/** How soon who else is there is asked again, in ms. */
const AGAIN = 2500;

/** Who else looks at the claim that is looked at here. Nobody is locked out. */
export class Presence extends Store {
  others: readonly string[] = [];
  private at: Id | undefined;
  private told = false;
  private timer = 0;

  constructor(
    private readonly client: Client,
    private readonly me: () => string | null | undefined,
  ) {
    super();
  }

  /** Says that one looks at the claim, unless one goes on at once. */
  watch(id: Id | undefined): void {
    if (id === this.at) return;
    this.leave();
    this.at = id;
    if (id !== undefined) this.timer = window.setTimeout(() => void this.tell(id), SETTLED);
  }

  leave(): void {
    clearTimeout(this.timer);
    if (this.told && this.at !== undefined) void this.client.lookAway(this.at).catch(() => undefined);
    this.at = undefined;
    this.told = false;
    this.show([]);
  }

  private async tell(id: Id): Promise<void> {
    try {
      if (!document.hidden) {
        this.told = true;
        const all = await this.client.look(id);
        if (id === this.at) this.show(all.map(({account}) => account).filter((name) => name !== this.me()));
      }
    } catch {
      // Presence is a courtesy: without it, everything works.
    }
    if (id === this.at) this.timer = window.setTimeout(() => void this.tell(id), AGAIN);
  }

  private show(others: readonly string[]): void {
    if (others.join() === this.others.join()) return;
    this.others = others;
    this.changed();
  }
}
