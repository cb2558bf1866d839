import {words} from '../words/words';
import type {FieldError, ProblemDetails} from './types';

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

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Whether it is sent even when the page goes away. */
  readonly outlives?: boolean;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal | undefined;
}

/** The line to the server: what is sent on it, and how its answers are read. */
export abstract class HttpClient {
  /** Called when the server does not know any more who is asking. */
  onSignedOut: () => void = () => undefined;
  protected csrf: string | null = null;
  /** Ends when it is known who is signed in: no change is sent before, as it would be refused. */
  protected entering: Promise<unknown> = Promise.resolve();

  constructor(private readonly root = 'api/v1/') {}

  protected async send<T>(path: string, call: Call = {}): Promise<Answer<T>> {
    if (call.method && !path.startsWith('session')) await this.entering;
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
        // What is shown was just asked for, and nothing of an article stays on disk.
        cache: 'no-store',
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

export function queryOf(values: object): URLSearchParams {
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
