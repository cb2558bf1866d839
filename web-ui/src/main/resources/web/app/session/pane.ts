import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Session} from './session';

/** A component that shows a part of the session, again whenever the session changes. */
export abstract class Pane extends LitElement {
  @property({attribute: false}) session!: Session;

  private readonly refresh = () => this.requestUpdate();
  private hadFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener('change', this.refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.removeEventListener('change', this.refresh);
  }

  override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    this.hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** Keeps the focus here when what had it is gone. */
  override updated(changes: PropertyValues): void {
    super.updated(changes);
    if (this.hadFocus && !this.shadowRoot?.activeElement) this.focus();
  }
}
