import {html, nothing, type TemplateResult} from 'lit';
import {Keys} from '../keyboard/keys';

/** The key that does the same as a button; not shown where single keys are off. */
export function key(name: string): TemplateResult | typeof nothing {
  return Keys.on ? html`<kbd aria-hidden="true">${name}</kbd>` : nothing;
}
