import type {Client} from '../api/client';
import {queryOf} from '../api/http-client';
import type {ClaimFilter, Id, SavedSearch} from '../api/types';
import {Store} from './store';
import {filterOf} from '../routing/address';

/** The searches that a reviewer keeps under names. */
export class Searches extends Store {
  all: readonly SavedSearch[] = [];
  error = '';

  constructor(private readonly client: Client) {
    super();
  }

  load(): Promise<void> {
    return this.act(async () => {
      this.all = await this.client.searches();
    });
  }

  keep(name: string, filter: ClaimFilter): Promise<void> {
    return this.act(async () => {
      const kept = await this.client.keepSearch(name, queryOf(filter).toString());
      this.all = [...this.all, kept].sort((a, b) => a.name.localeCompare(b.name));
    });
  }

  forget(id: Id): Promise<void> {
    return this.act(async () => {
      await this.client.forgetSearch(id);
      this.all = this.all.filter((search) => search.id !== id);
    });
  }

  /** What a search looks for. */
  filter({query}: SavedSearch): ClaimFilter {
    return filterOf(new URLSearchParams(query));
  }

  private async act(what: () => Promise<void>): Promise<void> {
    this.error = '';
    try {
      await what();
    } catch (error) {
      this.error = (error as Error).message;
    }
    this.changed();
  }
}
