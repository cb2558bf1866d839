import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {Refusal} from '../api/http-client';
import type {ArticleChange, ArticleSummary} from '../api/types';
import type {Session} from '../session/session';
import {FormPanel, formConflict, formPanelStyles} from '../ui/form-panel';
import {safeLink} from '../ui/speaker';
import {when, words} from '../words/words';

const FIELDS = ['title', 'outlet', 'byline', 'url', 'published'] as const;
type Facts = Pick<ArticleSummary, (typeof FIELDS)[number] | 'version'>;

/** Corrects what is known of an article. Says `changed` when it is, and whenever that is taken back. */
@customElement('ws-article-edit')
export class ArticleEditForm extends FormPanel {
  @property({attribute: false}) session!: Session;
  @property({attribute: false}) article!: ArticleSummary;
  @state() private filled!: Facts;
  /** The article as it is now, where someone else changed it meanwhile. */
  @state() private theirs: Facts | undefined;
  private version = 0;

  override focus(): void {
    this.field('title')?.focus();
  }

  override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    if (this.filled) return;
    this.filled = this.article;
    this.version = this.article.version;
  }

  protected get sendLabel(): string {
    return words.articles.save;
  }

  protected fields() {
    const {theirs} = this;
    return html`${theirs ? this.conflict(theirs) : nothing}
    ${keyed(
      this.filled,
      FIELDS.map(
        (name) => html`<label for=${name}>${words.add[name]}</label>
          <input
            id=${name}
            name=${name}
            type=${name === 'published' ? 'date' : 'text'}
            dir="auto"
            autocomplete="off"
            .value=${this.filled[name] ?? ''}
          />`,
      ),
    )}`;
  }

  private conflict(theirs: Facts) {
    const shown = FIELDS.map((name) => (name === 'published' && theirs[name] ? when(theirs[name]) : theirs[name]));
    return formConflict(words.form.articleChanged, shown.filter(Boolean).join(' · '), (keep) => {
      if (keep === 'theirs') this.filled = theirs;
      this.version = theirs.version;
      this.theirs = undefined;
      this.error = '';
    });
  }

  protected async send(): Promise<void> {
    if (this.theirs) return this.refuse(words.form.chooseFirst);
    const change: Record<string, string | null> = {};
    for (const name of FIELDS) {
      const value = this.value(name) || null;
      if (value !== this.filled[name]) change[name] = value;
    }
    if (change['url'] && !safeLink(change['url'])) return this.refuse(words.add.badUrl, 'url');
    if (Object.keys(change).length === 0) return this.close();
    const {changes, client} = this.session;
    const told = () => this.dispatchEvent(new CustomEvent('changed', {detail: this.article.id}));
    try {
      await changes.articles.change({...this.article, ...this.filled, version: this.version}, change as ArticleChange, told);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 412) throw error;
      this.theirs = await client.article(this.article.id);
      return;
    }
    this.session.say(words.articles.saved);
    told();
    this.close();
  }

  static override styles = formPanelStyles;
}
