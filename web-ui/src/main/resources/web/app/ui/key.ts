import {html, nothing, type TemplateResult} from 'lit';
import {Keys, keyOf, type Action} from '../keyboard/keys';

/** The key that does the same as a button; not shown where single keys are off. */
export function key(action: Action): TemplateResult | typeof nothing {
  return Keys.on ? html`<kbd aria-hidden="true">${keyOf(action).toUpperCase()}</kbd>` : nothing;
}
