import {css, html, nothing} from 'lit';
import {customElement, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Claim, Id} from '../api/types';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {Pane} from '../session/pane';
import {words} from '../words/words';
import '../evidence/evidence-section';
import type {EvidenceSection} from '../evidence/evidence-section';
import '../marking/marking-section';
import './attribution-section';
import {assignee, assigneeStyles} from './assignee';
import {company, companyStyles} from './company';
import {draft, keepDraft} from '../stores/drafts';
import {history, historyStyles} from './history';
import {reasons, reasonStyles} from './reasons';
import './truth-section';
import {conflictBox, failureBox, errorStyles} from './errors';
import {verdictButtons, verdictStyles} from './verdict-buttons';

/** What is made of the current claim, and the reviewer's say. */
@customElement('ws-decision')
export class DecisionPane extends Pane {
  @query('h2') private heading!: HTMLElement;
  @query('textarea') private note!: HTMLTextAreaElement | null;
  @query('ws-evidence') private evidence!: EvidenceSection | null;
  @query('.error') private box!: HTMLElement | null;
  @query('.verdict') private firstVerdict!: HTMLElement | null;

  override focus(): void {
    (this.box ?? this.firstVerdict ?? this.heading).focus();
  }

  /** Puts the focus into the note. */
  write(): void {
    this.note?.focus();
  }

  /** Opens the form for evidence. */
  compare(): void {
    void this.evidence?.add();
  }

  override render() {
    const {claim} = this.session;
    return html`
      <div class="pane">
        <h2 class="unseen" tabindex="-1">${words.decision.heading}</h2>
        ${claim ? this.body(claim) : html`<p class="muted none">${words.decision.none}</p>`}
      </div>
    `;
  }

  private body(claim: Claim) {
    const {session} = this;
    const say = words.decision;
    const nobody = claim.attribution.status === 'unattributed';
    return html`
      <div class="facts" tabindex="0" role="group" aria-label=${say.facts}>
        ${company(session, claim)} ${this.problems(claim)}
        ${this.removed(claim)} <blockquote dir="auto">${claim.text}</blockquote>
        ${assignee(session, claim)} ${reasons(claim)} <ws-attribution .session=${session}></ws-attribution>
        <ws-marking .session=${session}></ws-marking>
        <ws-evidence .session=${session}></ws-evidence>
        <ws-truth .session=${session}></ws-truth>
        ${history(
          session.decisions.reviews(claim.id),
          session.decisions.changes(claim.id),
          (id) => this.putBack(claim, id),
          () => void session.marks.undo(claim),
        )}
      </div>
      <section class="decide" aria-labelledby="question">
        <h3 id="question">${nobody ? say.questionNobody : say.question}</h3>
        ${verdictButtons(session.claims.verdict(claim), {
          decide: (verdict) => session.decide(verdict),
          skip: () => session.skip(),
          undo: () => session.undo(),
        })}
        <label for="note">${say.note} ${key('N')}</label>
        <textarea
          id="note"
          rows="2"
          dir="auto"
          aria-describedby="hint"
          .value=${live(draft(claim.id))}
          @input=${(event: Event) => keepDraft(claim.id, (event.target as HTMLTextAreaElement).value)}
          @keydown=${this.leave}
        ></textarea>
        <p class="muted" id="hint">${say.noteHint}</p>
      </section>
    `;
  }

  private removed(claim: Claim) {
    if (!claim.removed) return nothing;
    return html`<p class="removed" role="status">
      ${words.marking.removed}
      <button class="link" @click=${() => void this.session.marks.undo(claim)}>${words.marking.putBack}</button>
    </p>`;
  }

  private problems({id}: Claim) {
    const {decisions} = this.session;
    const conflict = decisions.conflicts.get(id);
    const failure = decisions.failures.get(id);
    if (conflict) return conflictBox(conflict, (keep) => decisions.resolve(id, keep));
    if (failure) return failureBox(failure, () => decisions.retry(id));
    return nothing;
  }

  /** Takes a correction back: what held before it is said anew. */
  private putBack(claim: Claim, correction: Id): void {
    const {decisions} = this.session;
    const found = decisions.changes(claim.id).corrections.find(({id}) => id === correction);
    if (!found) return;
    decisions.correct(claim, found.before, null).then(
      () => this.session.say(words.correct.saved),
      (error: Error) => this.session.say(error.message),
    );
  }

  private leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.focus();
  }

  static override styles = [
    controls,
    chips,
    verdictStyles,
    historyStyles,
    errorStyles,
    companyStyles,
    reasonStyles,
    assigneeStyles,
    css`
      :host {
        display: block;
        min-height: 0;
        container-type: size;
      }

      .pane {
        position: relative;
        display: flex;
        flex-direction: column;
        height: 100%;
      }

      .facts:focus-visible {
        outline-offset: -2px;
      }

      .facts {
        display: grid;
        gap: 1.25rem;
        flex: 1;
        grid-auto-rows: max-content;
        min-height: 0;
        padding: 1.25rem;
        overflow-y: auto;
      }

      blockquote {
        display: -webkit-box;
        overflow: hidden;
        padding-inline-start: 0.75rem;
        border-inline-start: 0.1875rem solid var(--content-line);
        font: 400 1rem/1.5 var(--serif);
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
      }

      /* The buttons stay where they are, whatever is said above them. */
      .decide {
        display: grid;
        gap: 0.5rem;
        flex: none;
        padding: 1rem 1.25rem;
        border-block-start: 1px solid var(--line);
      }

      @container (width >= 34rem) {
        .pane {
          flex-direction: row;
        }

        .facts,
        .decide {
          flex: 1 1 50%;
          align-content: start;
          min-width: 0;
          overflow-y: auto;
        }

        .decide {
          border-block-start: 0;
          border-inline-start: 1px solid var(--line);
        }
      }

      @container (height < 26rem) and (width < 34rem) {
        .pane {
          display: block;
          overflow-y: auto;
        }
      }

      p.none {
        padding: 1.25rem;
      }

      .removed {
        padding: 0.375rem 0.75rem;
        border-radius: var(--radius);
        background: var(--care-fill);
        color: var(--care);
        font-size: var(--small);
      }

      .decide h3 {
        font-size: 1rem;
      }

      label {
        display: flex;
        gap: 0.375rem;
        align-items: center;
        margin-block-start: 0.25rem;
        font-size: var(--small);
        font-weight: 600;
      }

      label kbd {
        color: var(--muted);
      }

      #hint {
        font-size: 0.75rem;
      }
    `,
  ];
}
