import type {
  Article,
  BulkItem,
  BulkResult,
  Claim,
  ClaimCounts,
  ClaimFilter,
  ClaimWithReviews,
  Comparison,
  CorrectedSource,
  Decision,
  Evidence,
  FieldError,
  Id,
  KnownSpeaker,
  NewArticle,
  NewEvidence,
  Page,
  PresenceView,
  ProblemDetails,
  SessionView,
  Versions,
} from './types';
import {words} from '../words/words';

/** The server understood and said no; `message` is its reason, with what it says of single fields. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[];

  constructor(status: number, problem: ProblemDetails) {
    const details = (problem.errors ?? []).map(
      ({pointer, parameter, detail}) => `${pointer ?? parameter ?? ''} ${detail}`,
    );
    super([problem.detail ?? problem.title ?? `The server answered ${status}.`, ...details].join(' '));
    this.status = status;
    this.errors = problem.errors ?? [];
  }
}

/** No answer came: the server is down, or the network is. */
export class Unreachable extends Error {}

interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Whether it is sent even when the page goes away. */
  readonly outlives?: boolean;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal | undefined;
}

/** The public API, and nothing but the public API. */
export class Client {
  /** Called when the server does not know any more who is asking. */
  onSignedOut: () => void = () => undefined;
  private csrf: string | null = null;

  constructor(private readonly root = 'api/v1/') {}

  async claims(
    filter: ClaimFilter,
    page: {limit: number; cursor?: string},
    signal?: AbortSignal,
  ): Promise<Page<Claim>> {
    return (await this.send<Page<Claim>>(`claims?${queryOf({...filter, ...page})}`, {signal})).body;
  }

  async counts({sort: _, ...filter}: ClaimFilter, signal?: AbortSignal): Promise<ClaimCounts> {
    return (await this.send<ClaimCounts>(`claims/counts?${queryOf(filter)}`, {signal})).body;
  }

  async claim(id: Id): Promise<ClaimWithReviews> {
    return (await this.send<ClaimWithReviews>(`claims/${id}`)).body;
  }

  async article(id: Id): Promise<Article> {
    return (await this.send<Article>(`articles/${id}`)).body;
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

  /** Decides about many claims, at most 200, each of which stands or falls alone. */
  async reviewAll(reviews: readonly BulkItem[]): Promise<readonly BulkResult[]> {
    const call: Call = {method: 'POST', body: {reviews}};
    return (await this.send<{results: readonly BulkResult[]}>('claims/reviews', call)).body.results;
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

  async versions(id: Id): Promise<Versions> {
    return (await this.send<Versions>(`claims/${id}/versions`)).body;
  }

  /** Says who said it, where the engine is wrong. */
  async correct(id: Id, version: number, source: CorrectedSource, note: string | null): Promise<Claim> {
    const call: Call = {method: 'POST', body: note ? {source, note} : {source}, ifMatch: `"v${version}"`};
    return (await this.send<Claim>(`claims/${id}/attribution`, call)).body;
  }

  /** Speakers whose names hold all words. */
  async speakers(q: string, limit: number, cursor?: string): Promise<Page<KnownSpeaker>> {
    return (await this.send<Page<KnownSpeaker>>(`speakers?${queryOf({q, limit, cursor})}`)).body;
  }

  session(): Promise<SessionView> {
    return this.enter('session');
  }

  signIn(name: string, password: string): Promise<SessionView> {
    return this.enter('session', {method: 'POST', body: {name, password}});
  }

  makeFirstAccount(secret: string, name: string, password: string): Promise<SessionView> {
    return this.enter('session/first', {method: 'POST', body: {secret, name, password}});
  }

  async signOut(): Promise<void> {
    await this.send('session', {method: 'DELETE'});
    this.csrf = null;
  }

  private async enter(path: string, call?: Call): Promise<SessionView> {
    const {body} = await this.send<SessionView>(path, call);
    this.csrf = body.csrf;
    return body;
  }

  private async send<T>(path: string, call: Call = {}): Promise<Answer<T>> {
    const headers = new Headers({Accept: 'application/json, application/problem+json'});
    if (call.body !== undefined) headers.set('Content-Type', 'application/json');
    if (this.csrf && call.method) headers.set('X-CSRF-Token', this.csrf);
    if (call.ifMatch) headers.set('If-Match', call.ifMatch);
    let response: Response;
    try {
      response = await fetch(this.root + path, {
        method: call.method ?? 'GET',
        headers,
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal: call.signal ?? null,
        keepalive: call.outlives ?? false,
      });
    } catch (error) {
      if (call.signal?.aborted) throw error;
      throw new Unreachable(words.unreachable, {cause: error});
    }
    const body = await parsed(response);
    if (response.status === 401 && !path.startsWith('session')) this.onSignedOut();
    if (!response.ok) throw new Refusal(response.status, (body ?? {}) as ProblemDetails);
    return {status: response.status, body: body as T};
  }
}

function queryOf(values: object): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query;
}

async function parsed(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? '';
  return /^application\/([a-z.-]+\+)?json/.test(type) ? response.json() : undefined;
}
