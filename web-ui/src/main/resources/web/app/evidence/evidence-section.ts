import {css, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Claim, Evidence, Id} from '../api/types';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import {comparisonStyles} from './comparison';
import {diffStyles} from './diff';
import './evidence-form';
import type {EvidenceForm} from './evidence-form';
import {evidenceList, pieceStyles, versionList} from './evidence-list';

/** The evidence of the current claim, and how other articles quote the same. */
@customElement('ws-evidence')
export class EvidenceSection extends Pane {
  @state() private adding: Id | undefined;
  @query('ws-evidence-form') private form!: EvidenceForm | null;
  @query('.add') private button!: HTMLElement | null;

  override focus(): void {
    this.button?.focus();
  }

  /** Opens the form. */
  async add(): Promise<void> {
    const {claim, mayReview} = this.session;
    if (!claim) return this.session.say(words.decision.none);
    if (!mayReview) return this.session.say(words.roles.mayNotReview);
    this.adding = claim.id;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
    this.form?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {claim, evidenceStore, mayReview} = this.session;
    if (!claim) return nothing;
    const say = words.evidence;
    return html`<section aria-labelledby="evidence">
        <h3 id="evidence">${say.heading}</h3>
        ${evidenceStore.failure ? html`<p class="muted">${evidenceStore.failure}</p>` : evidenceList(
              evidenceStore.evidence?.filter(({inForce}) => inForce),
              mayReview ? (piece) => this.takeAway(claim, piece) : undefined,
            )}
        ${this.adding === claim.id
          ? html`<ws-evidence-form
              .session=${this.session}
              .claim=${claim}
              @done=${() => this.close(claim.id)}
            ></ws-evidence-form>`
          : mayReview
            ? html`<button class="add" @click=${() => this.add()}>${say.add} ${key('evidence')}</button>`
            : nothing}
      </section>
      ${versionList(evidenceStore.versions, claim, this.session)}`;
  }

  private takeAway(claim: Claim, piece: Evidence): void {
    void this.session.attempt(this.session.changes.evidence.remove(claim, piece), words.evidence.removed);
  }

  /** Closes the form of this claim; one that was open when its save ended may not close that of the next claim. */
  private async close(id: Id): Promise<void> {
    if (this.adding !== id) return;
    this.adding = undefined;
    if (this.session.current !== id) return;
    await this.updateComplete;
    this.focus();
  }

  static override styles = [
    controls,
    chips,
    diffStyles,
    comparisonStyles,
    pieceStyles,
    css`
      :host,
      section {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
      }

      :host {
        gap: 1.25rem;
      }

      section > * {
        max-width: 100%;
      }

      ws-evidence-form,
      .pieces,
      section {
        justify-self: stretch;
      }

      h3 {
        font-size: var(--small);
        font-weight: 600;
      }

      .add {
        min-height: 2rem;
        font-size: var(--small);
      }

      blockquote {
        padding-inline-start: 0.75rem;
        border-inline-start: 0.1875rem solid var(--source-line);
        font-family: var(--serif);
      }
    `,
  ];
}
