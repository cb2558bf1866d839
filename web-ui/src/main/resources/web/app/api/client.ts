import type {
  AccountChange, AccountView, Article, ArticleChange, ArticleFilter, ArticleSummary, BulkItem, BulkResult, Claim,
  ClaimCounts, ClaimFilter, ClaimWithReviews, Comment, Comparison, CorrectedSource, Decision, Evidence,
  Guidelines, Id, KnownOutlet, KnownSpeaker, NewArticle, NewEvidence, NewMarking, NewRating, Pace, Page, Places,
  PresenceView, RoleName, SavedSearch, SessionView, SourceDetail, TokenView, Trend, Versions, Webhook,
} from './types';
import {withReports} from './reports';
import {HttpClient, Refusal, queryOf, type Call} from './http-client';

/** The public API, and nothing but the public API. */
export class Client extends HttpClient {
  async claims(
    filter: ClaimFilter,
    page: {limit: number; cursor?: string},
    signal?: AbortSignal,
  ): Promise<Page<Claim>> {
    return (await this.send<Page<Claim>>(`claims?${queryOf({...withReports(filter), ...page})}`, {signal})).body;
  }

  async counts({sort: _, ...filter}: ClaimFilter, signal?: AbortSignal): Promise<ClaimCounts> {
    return (await this.send<ClaimCounts>(`claims/counts?${queryOf(withReports(filter))}`, {signal})).body;
  }

  async claim(id: Id): Promise<ClaimWithReviews> {
    return (await this.send<ClaimWithReviews>(`claims/${id}`)).body;
  }

  async article(id: Id): Promise<Article> {
    return (await this.send<Article>(`articles/${id}`)).body;
  }

  async articles(filter: ArticleFilter, limit: number, cursor?: string): Promise<Page<ArticleSummary>> {
    return (await this.send<Page<ArticleSummary>>(`articles?${queryOf({...filter, limit, cursor})}`)).body;
  }

  /** Corrects what is known of an article. */
  async changeArticle(id: Id, version: number, body: ArticleChange): Promise<Article> {
    const call: Call = {method: 'PATCH', body, ifMatch: `"v${version}"`};
    return (await this.send<Article>(`articles/${id}`, call)).body;
  }

  async deleteArticle(id: Id, version: number): Promise<void> {
    await this.send(`articles/${id}`, {method: 'DELETE', ifMatch: `"v${version}"`});
  }

  async restoreArticle(id: Id): Promise<Article> {
    return (await this.send<Article>(`articles/${id}/restore`, {method: 'POST'})).body;
  }

  async hasArticles(): Promise<boolean> {
    return (await this.send<Page<unknown>>('articles?limit=1')).body.items.length > 0;
  }

  /** Stores an article; `known` when it was there already. */
  async add(article: NewArticle): Promise<{article: Article; known: boolean}> {
    const answer = await this.send<Article>('articles', {method: 'POST', body: article});
    return {article: answer.body, known: answer.status === 200};
  }

  /** Stores the article in a page or in Markdown. */
  async addPage(page: {format: 'html' | 'markdown'; content: string}): Promise<{article: Article; known: boolean}> {
    const answer = await this.send<Article>('articles/page', {method: 'POST', body: page});
    return {article: answer.body, known: answer.status === 200};
  }

  /** Fetches and stores the article at an address. */
  async fetchArticle(url: string): Promise<{article: Article; known: boolean}> {
    const answer = await this.send<Article>('articles/fetch', {method: 'POST', body: {url}});
    return {article: answer.body, known: answer.status === 200};
  }

  /** Decides on the version of the claim that the reviewer saw. */
  async review(id: Id, version: number, decision: Decision): Promise<Claim> {
    const path = `claims/${id}/reviews`;
    const call: Call = {method: 'POST', body: decision, ifMatch: `"v${version}"`};
    return (await this.send<Claim>(path, call)).body;
  }

  /** Says how true a claim is, or takes the newest rating back. */
  async rate(id: Id, version: number, rating: NewRating): Promise<Claim> {
    const call: Call = {method: 'POST', body: rating, ifMatch: `"v${version}"`};
    return (await this.send<Claim>(`claims/${id}/ratings`, call)).body;
  }

  /** Decides about many claims, at most 200, each handled independently. */
  async reviewAll(reviews: readonly BulkItem[]): Promise<readonly BulkResult[]> {
    const call: Call = {method: 'POST', body: {reviews}};
    return (await this.send<{results: readonly BulkResult[]}>('claims/reviews', call)).body.results;
  }

  /** Says who means to review claims, at most 200: an account's name, `me`, or null for nobody. */
  async assign(claims: readonly Id[], account: string | null): Promise<readonly BulkResult[]> {
    const call: Call = {method: 'POST', body: {claims, account}};
    return (await this.send<{results: readonly BulkResult[]}>('claims/assignments', call)).body.results;
  }

  /** Says that one looks at a claim; gives who does. */
  async look(id: Id): Promise<readonly PresenceView[]> {
    return (await this.send<readonly PresenceView[]>(`claims/${id}/presence`, {method: 'PUT'})).body;
  }

  async lookAway(id: Id): Promise<void> {
    await this.send(`claims/${id}/presence`, {method: 'DELETE', outlives: true});
  }

  async evidence(id: Id): Promise<readonly Evidence[]> {
    return (await this.send<readonly Evidence[]>(`claims/${id}/evidence`)).body;
  }

  /** Compares a claim with a text, or notes a link, and keeps it. */
  async addEvidence(id: Id, body: NewEvidence): Promise<Evidence> {
    return (await this.send<Evidence>(`claims/${id}/evidence`, {method: 'POST', body})).body;
  }

  /** The same, forgotten at once. */
  async previewEvidence(id: Id, body: NewEvidence): Promise<Comparison> {
    return (await this.send<Comparison>(`claims/${id}/evidence/preview`, {method: 'POST', body})).body;
  }

  /** Takes a piece of evidence back. */
  async undoEvidence(claim: Id, piece: Id): Promise<void> {
    await this.send(`claims/${claim}/evidence/${piece}/undo`, {method: 'POST', body: {}});
  }

  /** What people say about a claim, the oldest first. */
  async comments(claim: Id): Promise<readonly Comment[]> {
    return (await this.send<readonly Comment[]>(`claims/${claim}/comments`)).body;
  }

  async addComment(claim: Id, text: string): Promise<Comment> {
    return (await this.send<Comment>(`claims/${claim}/comments`, {method: 'POST', body: {text}})).body;
  }

  async deleteComment(claim: Id, comment: Id): Promise<void> {
    await this.send(`claims/${claim}/comments/${comment}`, {method: 'DELETE'});
  }

  async versions(id: Id): Promise<Versions> {
    return (await this.send<Versions>(`claims/${id}/versions`)).body;
  }

  /** Says who said it, where the engine is wrong. */
  async correct(id: Id, version: number, source: CorrectedSource, note: string | null): Promise<Claim> {
    const call: Call = {method: 'POST', body: note ? {source, note} : {source}, ifMatch: `"v${version}"`};
    return (await this.send<Claim>(`claims/${id}/attribution`, call)).body;
  }

  /** Takes the newest correction back. */
  async undoCorrection(id: Id, version: number): Promise<Claim> {
    const call: Call = {method: 'POST', body: {undo: true}, ifMatch: `"v${version}"`};
    return (await this.send<Claim>(`claims/${id}/attribution`, call)).body;
  }

  /** Says where a claim stands or that it is not a claim, or undoes that. */
  async mark(id: Id, version: number, marking: NewMarking): Promise<Claim> {
    const call: Call = {method: 'POST', body: marking, ifMatch: `"v${version}"`};
    return (await this.send<Claim>(`claims/${id}/markings`, call)).body;
  }

  /** Adds a claim that the engine missed. */
  async addClaim(article: Id, places: Places): Promise<Claim> {
    return (await this.send<Claim>(`articles/${article}/claims`, {method: 'POST', body: places})).body;
  }

  /** Speakers whose names hold all words. */
  async speakers(q: string, limit: number, cursor?: string): Promise<Page<KnownSpeaker>> {
    return (await this.send<Page<KnownSpeaker>>(`speakers?${queryOf({q, limit, cursor})}`)).body;
  }

  async outlets(limit: number, cursor?: string): Promise<Page<KnownOutlet>> {
    return (await this.send<Page<KnownOutlet>>(`outlets?${queryOf({limit, cursor})}`)).body;
  }

  /** Names of known outlets that hold some words. */
  async outletNames(q: string): Promise<readonly string[]> {
    return (await this.send<readonly string[]>(`outlets/names?${queryOf({q})}`)).body;
  }

  async source(sort: 'speaker' | 'outlet', id: Id): Promise<SourceDetail> {
    return (await this.send<SourceDetail>(`${sort}s/${id}`)).body;
  }

  /** Declares that a source is another one. */
  async merge(sort: 'speaker' | 'outlet', id: Id, into: Id): Promise<SourceDetail> {
    return (await this.send<SourceDetail>(`${sort}s/${id}/merge`, {method: 'POST', body: {into}})).body;
  }

  async unmerge(sort: 'speaker' | 'outlet', id: Id): Promise<SourceDetail> {
    return (await this.send<SourceDetail>(`${sort}s/${id}/unmerge`, {method: 'POST'})).body;
  }

  /** Gives some claims to a new speaker of the same name. */
  async split(id: Id, claims: readonly Id[]): Promise<SourceDetail> {
    return (await this.send<SourceDetail>(`speakers/${id}/split`, {method: 'POST', body: {claims}})).body;
  }

  async trend({sort: _, ...filter}: ClaimFilter): Promise<Trend> {
    return (await this.send<Trend>(`statistics/claims?${queryOf(filter)}`)).body;
  }

  async searches(): Promise<readonly SavedSearch[]> {
    return (await this.send<readonly SavedSearch[]>('searches')).body;
  }

  async keepSearch(name: string, query: string): Promise<SavedSearch> {
    return (await this.send<SavedSearch>('searches', {method: 'POST', body: {name, query}})).body;
  }

  async forgetSearch(id: Id): Promise<void> {
    await this.send(`searches/${id}`, {method: 'DELETE'});
  }

  async guidelines(): Promise<Guidelines> {
    return (await this.send<Guidelines>('guidelines')).body;
  }

  async writeGuidelines(version: number, text: string): Promise<Guidelines> {
    const call: Call = {method: 'PUT', body: {text}, ifMatch: `"v${version}"`};
    return (await this.send<Guidelines>('guidelines', call)).body;
  }

  async pace(): Promise<Pace> {
    return (await this.send<Pace>('statistics/reviews')).body;
  }

  async accounts(cursor?: string): Promise<Page<AccountView>> {
    return (await this.send<Page<AccountView>>(`accounts?${queryOf({cursor})}`)).body;
  }

  async makeAccount(body: {name: string; role: RoleName; password: string}): Promise<AccountView> {
    return (await this.send<AccountView>('accounts', {method: 'POST', body})).body;
  }

  async changeAccount(id: Id, version: number, body: AccountChange): Promise<AccountView> {
    const call: Call = {method: 'PUT', body, ifMatch: `"v${version}"`};
    return (await this.send<AccountView>(`accounts/${id}`, call)).body;
  }

  async tokens(): Promise<readonly TokenView[]> {
    return (await this.send<readonly TokenView[]>('tokens')).body;
  }

  async makeToken(body: {name: string; scopes: readonly string[]; days: number}): Promise<TokenView> {
    return (await this.send<TokenView>('tokens', {method: 'POST', body})).body;
  }

  async revokeToken(id: Id): Promise<void> {
    await this.send(`tokens/${id}`, {method: 'DELETE'});
  }

  async changePassword(old: string, password: string): Promise<void> {
    await this.enter('session/password', {method: 'POST', body: {old, password}});
  }

  /** The addresses that are notified; only for administrators. */
  async webhooks(): Promise<readonly Webhook[]> {
    return (await this.send<readonly Webhook[]>('webhooks')).body;
  }

  /** Who is signed in; undefined where that has changed before the answer came. */
  session(): Promise<SessionView | undefined> {
    const {csrf} = this.credentials;
    const asked = this.send<SessionView>('session').then(({body}) => (this.credentials.csrf === csrf ? this.know(body) : undefined));
    this.credentials.entering = asked.catch(() => undefined);
    return asked;
  }

  signIn(name: string, password: string): Promise<SessionView> {
    return this.enter('session', {method: 'POST', body: {name, password}});
  }

  makeFirstAccount(secret: string, name: string, password: string): Promise<SessionView> {
    return this.enter('session/first', {method: 'POST', body: {secret, name, password}});
  }

  /** Ends the session, if it has not ended yet. */
  async signOut(): Promise<void> {
    await this.send('session', {method: 'DELETE'}).catch((error) => {
      if (!(error instanceof Refusal) || error.status !== 401) throw error;
    });
    this.credentials.forget();
  }

  private async enter(path: string, call: Call): Promise<SessionView> {
    return this.know((await this.send<SessionView>(path, call)).body);
  }

  private know(session: SessionView): SessionView {
    this.credentials.csrf = session.csrf;
    this.credentials.name = session.account;
    return session;
  }
}
