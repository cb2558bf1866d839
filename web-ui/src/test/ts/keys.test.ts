import {actionOf, chooseKey, keyOf, resetKeys} from '../../main/resources/web/app/keyboard/keys';
import {equal} from './expect';

export function aLetterOfAnotherScriptCountsByItsPlace(): void {
  equal(actionOf({key: 'м', code: 'KeyV'}), 'verify');
  equal(actionOf({key: 'ω', code: 'KeyV'}), 'verify');
  equal(actionOf({key: '?', code: 'Digit7'}), 'help');
}

export function aLatinLetterCountsByWhatItTypes(): void {
  // On a French keyboard, Q is where A is elsewhere.
  equal(actionOf({key: 'q', code: 'KeyA'}), undefined);
  equal(actionOf({key: 'a', code: 'KeyQ'}), 'add');
}

export function aKeyIsChosenOnce(): void {
  resetKeys();
  equal([chooseKey('verify', 'K'), keyOf('verify')], ['previous', 'v']);
  equal([chooseKey('verify', 'f'), keyOf('verify'), actionOf({key: 'F', code: 'KeyF'})], [undefined, 'f', 'verify']);
  equal(actionOf({key: 'v', code: 'KeyV'}), undefined);
  resetKeys();
  equal(keyOf('verify'), 'v');
}
