import {words} from '../words/words';
import type {FieldError, ProblemDetails} from './types';

/** The server understood and said no; `message` is its reason, with what it says of single fields. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[];

  constructor(status: number, problem: ProblemDetails) {
    super(explain(status, problem));
    this.status = status;
    this.errors = problem.errors ?? [];
  }

  /** Whether the session that this page knows is not the browser's any more. */
  get isOfAnotherSession(): boolean {
    return this.status === 403 && this.errors.some(({parameter}) => parameter === 'X-CSRF-Token');
  }
}

/** What the server said, in words for people: fields bear the names that the page gives them, never their paths. */
function explain(status: number, problem: ProblemDetails): string {
  if (status >= 500) return words.errors.server;
  const details = (problem.errors ?? []).map(({pointer, parameter, detail}) => {
    const field = (pointer ?? parameter ?? '').split('/').filter((part) => /^[a-z]/i.test(part)).at(-1) ?? '';
    const name = words.errors.fields[field];
    const known = words.errors.details[detail];
    if (known) return known;
    for (const [pattern, say] of words.errors.patterns) {
      const found = pattern.exec(detail);
      if (found) return say(name ?? words.errors.something, found[1] ?? '');
    }
    return sentence(name ? `${name} ${detail}` : detail);
  });
  if (details.length > 0) return details.join(' ');
  return problem.detail ?? problem.title ?? words.errors.status(status);
}

/** No answer came: the server is down, or the network is. */
export class Unreachable extends Error {}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

export interface Call {
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Whether it is sent even when the page goes away. */
  readonly outlives?: boolean;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal | undefined;
}

/** Who is signed in at this browser, as the server said last. All clients of a page share one. */
export class Credentials {
  /** Belongs to the session, and so tells one session from the next; null where nobody is signed in. */
  csrf: string | null = null;
  /** The account's name; null for nobody, undefined until known. */
  name: string | null | undefined;
  /** Ends when it is known who is signed in: no change is sent before, as it would be refused. */
  entering: Promise<unknown> = Promise.resolve();
  /** Called when the server does not know any more who is asking. */
  onSignedOut: () => void = () => undefined;
  /** Called when the server knows another session than this page does: someone signed in in another tab. */
  onReplaced: () => Promise<void> = () => Promise.resolve();

  /** Forgets the session. */
  forget(): void {
    this.csrf = null;
    this.name = null;
  }
}

/** Sends requests to the server and reads its answers. */
export abstract class HttpClient {
  /**
   * @param owner the account whose changes it sends; none is sent while someone else is signed in
   */
  constructor(
    protected readonly credentials: Credentials,
    private readonly owner?: string,
    private readonly root = 'api/v1/',
  ) {}

  protected async send<T>(path: string, call: Call = {}, isRepeated = false): Promise<Answer<T>> {
    if (path.startsWith('session')) return this.request(path, call);
    const {credentials} = this;
    if (call.method) await credentials.entering;
    if (call.method && !this.isOwnerIn) throw this.signedOut();
    const {csrf} = credentials;
    try {
      return await this.request<T>(path, call);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const isOver = error.status === 401 && credentials.csrf === csrf;
      const isOfAnother = call.method && error.isOfAnotherSession;
      if (isOver) credentials.onSignedOut();
      else if (isOfAnother) await credentials.onReplaced();
      // What a former session was refused says nothing of the present one, which asks again.
      if (isOver || isRepeated || !(isOfAnother || error.status === 401)) throw error;
      if (!this.isOwnerIn) throw this.signedOut();
      return this.send<T>(path, call, true);
    }
  }

  /** Whether the account is signed in that this client asks for. */
  private get isOwnerIn(): boolean {
    const {name} = this.credentials;
    return this.owner === undefined || name === this.owner;
  }

  private signedOut(): Refusal {
    return new Refusal(401, {detail: words.account.signedOut(this.owner ?? '')});
  }

  private async request<T>(path: string, call: Call): Promise<Answer<T>> {
    const headers = new Headers({Accept: 'application/json, application/problem+json'});
    if (call.body !== undefined) headers.set('Content-Type', 'application/json');
    if (this.credentials.csrf && call.method) headers.set('X-CSRF-Token', this.credentials.csrf);
    if (call.ifMatch) headers.set('If-Match', call.ifMatch);
    let response: Response;
    try {
      response = await fetch(this.root + path, {
        method: call.method ?? 'GET',
        headers,
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal: call.signal ?? null,
        // What is shown was just asked for, and nothing of an article stays on disk.
        cache: 'no-store',
        keepalive: call.outlives ?? false,
      });
    } catch (error) {
      if (call.signal?.aborted) throw error;
      throw new Unreachable(words.unreachable, {cause: error});
    }
    const body = await parsed(response);
    if (!response.ok) throw new Refusal(response.status, (body ?? {}) as ProblemDetails);
    return {status: response.status, body: body as T};
  }
}

/** With a capital letter at its begin and a stop at its end. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
}

export function queryOf(values: object): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) value.forEach((each) => query.append(name, String(each)));
    else if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query;
}

async function parsed(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? '';
  return /^application\/([a-z.-]+\+)?json/.test(type) ? response.json() : undefined;
}
