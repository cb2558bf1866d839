import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Session} from './session';

/** A component that shows a part of the session, anew whenever the session changes. */
export abstract class Pane extends LitElement {
  @property({attribute: false}) session!: Session;

  private readonly refresh = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener('change', this.refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.removeEventListener('change', this.refresh);
  }
}
