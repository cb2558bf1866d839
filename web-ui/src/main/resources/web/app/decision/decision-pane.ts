import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Claim, Id, UnverifiedReason} from '../api/types';
import {chips} from '../ui/chip';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {Pane} from '../session/pane';
import {stands} from '../stores/claims';
import {words} from '../words/words';
import '../evidence/evidence-section';
import type {EvidenceSection} from '../evidence/evidence-section';
import '../marking/marking-section';
import type {MarkingSection} from '../marking/marking-section';
import './attribution-section';
import type {AttributionSection} from './attribution-section';
import {engineFacts} from './attribution-card';
import './assignee-section';
import {company, companyStyles} from './company';
import {history, historyStyles} from './history';
import {reasons, reasonStyles} from './reasons';
import './comments-section';
import type {CommentsSection} from './comments-section';
import './truth-section';
import type {TruthSection} from './truth-section';
import {conflictBox, failureBox, errorStyles} from './errors';
import {verdictButtons, verdictStyles} from './verdict-buttons';

const REASONS = Object.keys(words.reasons) as UnverifiedReason[];

/** What is made of the current claim, and the reviewer's say. */
@customElement('ws-decision')
export class DecisionPane extends Pane {
  @query('h2') private heading!: HTMLElement;
  @query('textarea') private note!: HTMLTextAreaElement | null;
  @query('ws-attribution') private attribution!: AttributionSection | null;
  @query('ws-marking') private marking!: MarkingSection | null;
  @query('ws-comments') private comments!: CommentsSection | null;
  @query('ws-truth') private truth!: TruthSection | null;
  @query('ws-evidence') private evidence!: EvidenceSection | null;
  @query('.error') private box!: HTMLElement | null;
  @query('.verdict') private firstVerdict!: HTMLElement | null;

  private shown: Id | undefined;

  /** Begins at the top with each claim, with what was said. */
  override updated(changes: PropertyValues): void {
    super.updated(changes);
    const {current} = this.session;
    if (current === this.shown) return;
    this.shown = current;
    for (const part of this.renderRoot.querySelectorAll('.pane, .facts')) part.scrollTop = 0;
  }

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

  /** Opens the form for the speaker. */
  changeSpeaker(): void {
    void this.attribution?.edit();
  }

  /** Opens the form for where the claim stands. */
  changeWords(): void {
    void this.marking?.edit();
  }

  /** Marks the claim as not a claim. */
  takeOut(): void {
    void this.marking?.takeOut();
  }

  /** Opens the form for a claim that was missed. */
  addClaim(): void {
    void this.marking?.add();
  }

  /** Puts the focus into the comment. */
  comment(): void {
    this.comments?.focus();
  }

  /** Opens the ratings. */
  rate(): void {
    void this.truth?.open();
  }

  override render() {
    const {claim} = this.session;
    const say = words.decision;
    return html`
      <div class="pane">
        <h2 class="unseen" tabindex="-1">${say.heading}</h2>
        ${claim ? this.body(claim) : html`<p class="muted none"><b>${say.none}</b><br />${say.noneHint}</p>`}
      </div>
    `;
  }

  private body(claim: Claim) {
    const {session} = this;
    return html`
      <div
        class="facts"
        tabindex="0"
        role="group"
        aria-label=${words.decision.facts}
        data-claim=${claim.id}
        data-version=${claim.version}
      >
        ${company(session, claim)} ${this.problems(claim)} ${this.gone(claim)}
        <blockquote dir="auto">${claim.text}</blockquote>
        <ws-attribution .session=${session}></ws-attribution>
        <ws-evidence .session=${session}></ws-evidence>
        ${reasons(claim)} <ws-marking .session=${session}></ws-marking>
        <ws-assignee .session=${session}></ws-assignee>
        <ws-truth .session=${session}></ws-truth>
        <ws-comments .session=${session}></ws-comments>
        ${history(
          session.decisions.reviews(claim.id),
          session.decisions.changes(claim.id),
          session.evidenceStore.of(claim.id),
          session.mayReview
            ? {putBack: (id) => this.putBack(claim, id), unmark: () => this.unmark(claim)}
            : undefined,
        )}
        ${engineFacts(claim)}
      </div>
      ${session.mayReview ? this.decide(claim) : html`<p class="decide muted">${words.roles.mayNotReview}</p>`}
    `;
  }

  private decide(claim: Claim) {
    const {session} = this;
    const say = words.decision;
    if (!stands(claim)) return nothing;
    const nobody = claim.attribution.status === 'unattributed';
    return html`<section class="decide" aria-labelledby="question">
      <h3 id="question">
        ${nobody ? say.questionUnattributed : say.question}
        <button class="link" @click=${() => this.dispatchEvent(new CustomEvent('guidelines'))}>
          ${words.guidelines.open}${key('guidelines')}
        </button>
      </h3>
      ${verdictButtons(session.claims.verdict(claim), {
        decide: (verdict) => session.verdicts.decide(verdict),
        skip: () => session.skip(),
        undo: () => session.verdicts.withdraw(),
      })}
      <div class="why" role="group" aria-label=${say.reasonsOf}>
        <span class="muted">${say.reasonsOf}</span>
        ${REASONS.map((reason) => {
          const isOn = session.verdicts.reasonsOf(claim).includes(reason);
          return html`<button class="rapid" aria-pressed=${isOn ? 'true' : 'false'} @click=${() => session.verdicts.toggleReason(reason)}>
            ${words.reasons[reason]}
          </button>`;
        })}
      </div>
      <label for="note">${say.note} ${key('note')}</label>
      <textarea
        id="note"
        rows="1"
        dir="auto"
        maxlength="10000"
        aria-describedby="hint"
        .value=${live(session.drafts.get(`note.${claim.id}`))}
        @input=${(event: Event) => session.drafts.keep(`note.${claim.id}`, (event.target as HTMLTextAreaElement).value)}
        @keydown=${this.leave}
      ></textarea>
      <p class="muted" id="hint">${say.noteHint}</p>
    </section>`;
  }

  /** Says that the claim does not stand any more, and why. */
  private gone(claim: Claim) {
    const say = words.decision;
    if (claim.removed) {
      return html`<p class="gone" role="status">
        ${say.removed}
        ${this.session.mayReview
          ? html`<button class="link" @click=${() => this.unmark(claim)}>${words.marking.putBack}</button>`
          : nothing}
      </p>`;
    }
    return claim.withdrawnAt === null ? nothing : html`<p class="gone" role="status">${say.withdrawn}</p>`;
  }

  private unmark(claim: Claim): void {
    const {session} = this;
    void session.attempt(session.changes.claims.unmark(claim), words.notices.putBack);
  }

  private problems({id}: Claim) {
    const {decisions} = this.session;
    const conflict = decisions.conflicts.get(id);
    const failure = decisions.failures.get(id);
    if (conflict) return conflictBox(conflict, (keep) => decisions.resolve(id, keep));
    if (failure) return failureBox(failure, () => decisions.retry(id), () => decisions.giveUp(id));
    return nothing;
  }

  /** Takes a correction back: what held before it holds again. */
  private putBack(claim: Claim, correction: Id): void {
    const {decisions, changes} = this.session;
    const found = decisions.changes(claim.id).corrections.find(({id}) => id === correction);
    if (found) void this.session.attempt(changes.claims.uncorrect(claim, found), words.notices.putBack);
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
        --end-padding: 1.25rem;

        display: grid;
        gap: 1.25rem;
        flex: 1;
        grid-auto-rows: max-content;
        min-height: 0;
        padding: 1.25rem 1.25rem var(--end-padding);
        overflow-y: auto;
        /* A field that one comes to by Tab is not under the bar of its form. */
        scroll-padding-block-end: 3.5rem;
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
        padding: 0.75rem 1.25rem;
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

      /* On a phone the reasons and the note scroll below the buttons, so that there is room for the facts. */
      @container (height < 40rem) and (width < 34rem) {
        .decide {
          max-height: 45%;
          overflow-y: auto;
        }
      }

      @container (height < 26rem) and (width < 34rem) {
        .decide {
          max-height: none;
        }

        .pane {
          display: block;
          overflow-y: auto;
        }

        .facts {
          --end-padding: 0px;
        }
      }

      p.none {
        padding: 1.25rem;
      }

      .engine {
        color: var(--muted);
        font-size: var(--small);
      }

      .engine summary {
        min-height: 1.6rem;
        cursor: pointer;
      }

      .gone {
        padding: 0.375rem 0.75rem;
        border-radius: var(--radius);
        background: var(--care-fill);
        color: var(--care);
        font-size: var(--small);
      }

      .why {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
        align-items: center;
        font-size: 0.75rem;
      }

      .why button {
        min-height: 1.6rem;
        padding: 0.0625rem 0.5rem;
        border-color: var(--line);
        border-radius: 1rem;
        background: transparent;
      }

      .why [aria-pressed='true'] {
        border-color: var(--bad);
        background: var(--bad-fill);
        color: var(--bad);
      }

      .decide h3 {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        justify-content: space-between;
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

      .decide h3 .link {
        color: var(--muted);
        font-size: 0.75rem;
        font-weight: 400;
      }

      #hint {
        font-size: 0.75rem;
      }
    `,
  ];
}
