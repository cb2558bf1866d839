import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Article, Claim, Span} from '../api/types';
import type {Role} from '../article/segments';
import type {Session} from '../session/session';
import {FormPanel, formConflict, formPanelStyles} from '../ui/form-panel';
import {words} from '../words/words';
import {locate} from './locate';
import {addClaim} from './mark-bar';

const ROLES: readonly Role[] = ['content', 'cue', 'source'];
const TEXTS = {content: 'text', cue: 'cueText', source: 'sourceText'} as const;

/** Content, cue and source by their words, which are looked up in the article. */
@customElement('ws-places-form')
export class PlacesForm extends FormPanel {
  @property({attribute: false}) session!: Session;
  @property({attribute: false}) article!: Article;
  /** The claim as it is now; undefined for one that the engine missed. */
  @property({attribute: false}) claim: Claim | undefined;
  /** The claim as the fields were filled from it. */
  @state() private filled: Claim | undefined;
  /** The claim as the reviewer last looked at it. */
  @state() private seen: Claim | undefined;

  override focus(): void {
    this.form.querySelector('textarea')?.focus();
  }

  override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    if (this.seen?.id !== this.claim?.id) this.fill();
  }

  private fill(): void {
    this.filled = this.seen = this.claim;
  }

  private get isMet(): boolean {
    return placesOf(this.seen) === placesOf(this.claim);
  }

  protected get sendLabel(): string {
    return this.claim ? words.marking.save : words.marking.add;
  }

  protected fields() {
    const say = words.marking;
    return html`${this.isMet ? nothing : this.conflict()}
      <p>${say.hint}</p>
      ${keyed(
        this.filled,
        ROLES.map(
          (role) => html`<label for=${role}>${say.roles[role]}</label>
            <textarea id=${role} name=${role} dir="auto" rows=${role === 'content' ? 3 : 1} .value=${this.present(role)}></textarea>`,
        ),
      )}`;
  }

  private conflict() {
    const newest = this.claim && this.session.decisions.changes(this.claim.id).markings[0];
    return formConflict(words.form.wordsChanged(newest?.account ?? null), this.claim?.text, (keep) => {
      if (keep === 'theirs') this.fill();
      else this.seen = this.claim;
      this.error = '';
    });
  }

  private present(role: Role): string {
    return this.filled?.[TEXTS[role]] ?? '';
  }

  protected async send(): Promise<void> {
    if (!this.isMet) return this.refuse(words.form.chooseFirst);
    const places: Partial<Record<Role, Span[]>> = {};
    for (const role of ROLES) {
      const value = this.field(role)!.value;
      if (this.filled && value.trim() === this.present(role).trim()) continue;
      const near = places.content?.[0]?.begin ?? this.filled?.content[0]?.begin ?? 0;
      const found = locate(value, this.article.text, near);
      if (!found || (role === 'content' && found.length === 0)) {
        return this.refuse(words.marking.notThere(words.marking.roles[role]), role);
      }
      places[role] = found;
    }
    if (Object.keys(places).length === 0) return this.close();
    if (this.claim) {
      await this.session.changes.claims.mark(this.claim, places);
      this.session.say(words.marking.saved);
    } else await addClaim(this.session, this.article, places);
    this.close();
  }

  static override styles = [
    ...formPanelStyles,
    css`
      form > p:first-of-type {
        color: var(--muted);
      }
    `,
  ];
}

/** Where a claim stands, as a text that can be compared. */
function placesOf(claim: Claim | undefined): string {
  return JSON.stringify(claim && [claim.content, claim.cue, claim.source, claim.removed]);
}
