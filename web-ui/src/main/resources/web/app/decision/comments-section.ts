import {css, html, nothing} from 'lit';
import {customElement, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Claim, Comment} from '../api/types';
import {Pane} from '../session/pane';
import {controls} from '../ui/controls';
import {key} from '../ui/key';
import {when, words} from '../words/words';

/** What people say about the current claim, and the way to answer. */
@customElement('ws-comments')
export class CommentsSection extends Pane {
  @query('textarea') private field!: HTMLTextAreaElement | null;

  override focus(): void {
    this.field?.focus();
  }

  override render() {
    const {claim, evidenceStore, mayReview, drafts} = this.session;
    if (!claim) return nothing;
    const say = words.comments;
    const all = evidenceStore.comments ?? [];
    return html`<section aria-labelledby="comments">
      <h3 id="comments">${say.heading} ${mayReview ? key('comment') : nothing}</h3>
      ${all.length === 0 ? html`<p class="muted">${say.none}</p>` : nothing}
      <ol>
        ${all.map((comment) => html`<li>${this.one(claim, comment)}</li>`)}
      </ol>
      ${mayReview
        ? html`<form @submit=${(event: Event) => this.submitted(event, claim)}>
            <label class="unseen" for="comment">${say.label}</label>
            <textarea
              id="comment"
              rows="1"
              dir="auto"
              maxlength="10000"
              placeholder=${say.hint}
              .value=${live(drafts.get(`comment.${claim.id}`))}
              @input=${(event: Event) => drafts.keep(`comment.${claim.id}`, (event.target as HTMLTextAreaElement).value)}
              @keydown=${this.pressed}
            ></textarea>
            <button>${say.add}</button>
          </form>`
        : nothing}
    </section>`;
  }

  private one(claim: Claim, {id, text, account, createdAt}: Comment) {
    const say = words.comments;
    const {session} = this;
    const isMine = account === session.name || session.account.role === 'admin';
    return html`<p class="muted"><bdi>${account}</bdi> <time datetime=${createdAt}>${when(createdAt)}</time></p>
      <p class="text" dir="auto">${text ?? html`<i>${say.deleted}</i>`}</p>
      ${isMine && text !== null
        ? html`<button
            class="link"
            aria-label=${say.deleteOf(account)}
            @click=${() => session.attempt(session.evidenceStore.deleteComment(claim.id, id), say.gone)}
          >
            ${say.delete}
          </button>`
        : nothing}`;
  }

  private async submitted(event: Event, claim: Claim): Promise<void> {
    event.preventDefault();
    const text = this.field?.value.trim();
    if (!text) return;
    const {session} = this;
    const isDone = await session.attempt(session.changes.evidence.comment(claim, text), words.comments.saved);
    if (isDone) session.drafts.drop(`comment.${claim.id}`, text);
    this.requestUpdate();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) (event.target as HTMLTextAreaElement).form?.requestSubmit();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
  }

  static override styles = [
    controls,
    css`
      section,
      ol {
        display: grid;
        gap: 0.5rem;
        font-size: var(--small);
      }

      h3 {
        font-size: var(--small);
        font-weight: 600;
      }

      ol {
        list-style: none;
      }

      .text {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }

      form {
        display: flex;
        gap: 0.375rem;
        align-items: end;
      }

      textarea {
        flex: 1;
        min-width: 0;
      }
    `,
  ];
}
