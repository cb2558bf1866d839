import type {Id} from '../api/types';
import {Store} from './store';

/** The claims that are marked for one decision about all of them. */
export class Selection extends Store {
  private readonly ids = new Set<Id>();
  private anchor: Id | undefined;

  get size(): number {
    return this.ids.size;
  }

  has(id: Id): boolean {
    return this.ids.has(id);
  }

  all(): Id[] {
    return [...this.ids];
  }

  toggle(id: Id): void {
    if (!this.ids.delete(id)) this.ids.add(id);
    this.anchor = id;
    this.changed();
  }

  /** Marks all from the one that was marked last to this one, in the order of `queue`. */
  extend(id: Id, queue: readonly Id[]): void {
    const [from, to] = [this.anchor ?? id, id].map((end) => queue.indexOf(end)).sort((a, b) => a - b);
    if (from === undefined || to === undefined || from < 0) return this.toggle(id);
    this.add(queue.slice(from, to + 1));
  }

  add(ids: Iterable<Id>): void {
    for (const id of ids) this.ids.add(id);
    this.changed();
  }

  clear(): void {
    if (this.ids.size === 0) return;
    this.ids.clear();
    this.anchor = undefined;
    this.changed();
  }
}
