import {cleanDrafts, Drafts} from '../../main/resources/web/app/stores/drafts';
import {equal} from './expect';

export function aDraftIsItsAccountsOwn(): void {
  const mara = new Drafts('mara');
  const ravi = new Drafts('ravi');
  mara.keep('note.1', 'call the lawyer first');
  equal([ravi.get('note.1'), mara.get('note.1'), new Drafts('mara').get('note.1')], ['', 'call the lawyer first', 'call the lawyer first']);
  mara.keep('note.1', '');
}

export function accountsOfLikeNamesDoNotMeet(): void {
  const one = new Drafts('a/note.1');
  one.keep('note.1', 'mine');
  equal(new Drafts('a').get('note.1'), '');
  one.keep('note.1', '');
}

export function oldDraftsAreCleanedUp(): void {
  const mara = new Drafts('mara');
  mara.keep('truth.2', 'It was twelve.');
  cleanDrafts();
  equal(mara.get('truth.2'), 'It was twelve.');
  cleanDrafts(Date.now() + 31 * 24 * 3_600_000);
  equal(mara.get('truth.2'), '');
}
