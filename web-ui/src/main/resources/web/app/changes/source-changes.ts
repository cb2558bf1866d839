import type {Id, SourceDetail} from '../api/types';
import {words} from '../words/words';
import {stepOf} from './step-of';
import type {Stores} from './stores';

/** Which sources are one, and which are not. */
export class SourceChanges {
  constructor(private readonly stores: Stores) {}

  /** Declares that a source is another one. */
  async merge(sort: 'speaker' | 'outlet', from: {id: Id; name: string}, into: {id: Id; name: string}): Promise<SourceDetail> {
    const {client, steps} = this.stores;
    const merged = await steps.while(client.merge(sort, from.id, into.id));
    const back = () => client.unmerge(sort, from.id);
    const again = () => client.merge(sort, from.id, into.id);
    steps.add(stepOf(words.steps.merged(from.name, into.name), back, again));
    return merged;
  }

  /** Takes a source out again that was merged into another. */
  async unmerge(sort: 'speaker' | 'outlet', member: {id: Id; name: string}, into: {id: Id; name: string}): Promise<void> {
    const {client, steps} = this.stores;
    await steps.while(client.unmerge(sort, member.id));
    const back = () => client.merge(sort, member.id, into.id);
    const again = () => client.unmerge(sort, member.id);
    steps.add(stepOf(words.steps.unmerged(member.name, into.name), back, again));
  }

  /** Gives claims to another speaker of the same name. */
  async split(speaker: {id: Id; name: string}, claims: readonly Id[]): Promise<SourceDetail> {
    const {client, steps} = this.stores;
    let made = await steps.while(client.split(speaker.id, claims));
    const back = () => client.merge('speaker', made.id, speaker.id);
    const again = async () => {
      made = await client.split(speaker.id, claims);
    };
    steps.add(stepOf(words.steps.split(speaker.name, claims.length), back, again));
    return made;
  }
}
