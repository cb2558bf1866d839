/** Something that happened on the server, or to the line to it. */
export type Happening =
  | {readonly kind: 'claims'; readonly article: number; readonly claims: number}
  | {
      readonly kind: 'review' | 'rating' | 'correction' | 'marking' | 'assignment';
      readonly claim: number;
      readonly version: number;
      readonly account: string | null;
    }
  | {readonly kind: 'article'; readonly article: number; readonly version: number; readonly account: string | null}
  | {readonly kind: 'up'}
  | {readonly kind: 'down'};

const NAME = 'whosaid.events';
const KINDS = ['claims', 'article', 'review', 'rating', 'correction', 'marking', 'assignment'] as const;
const AGAIN = 10_000;

/**
 * The server's events. One tab of the browser listens and tells the others, since a browser opens few
 * connections to one server.
 */
export class Feed {
  private readonly channel = new BroadcastChannel(NAME);
  private source: EventSource | undefined;
  private timer = 0;
  /** Ends the wait for the turn to listen. */
  private waiting = new AbortController();
  private release: () => void = () => undefined;

  constructor(private readonly take: (happening: Happening) => void) {}

  start(): void {
    this.channel.onmessage = ({data}: MessageEvent<Happening>) => this.take(data);
    if (!navigator.locks) return this.listen();
    this.waiting = new AbortController();
    const {signal} = this.waiting;
    const turn = navigator.locks.request(NAME, {signal}, () => {
      this.listen();
      return new Promise<void>((done) => (this.release = done));
    });
    void turn.catch((error) => {
      if (!signal.aborted) throw error;
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.waiting.abort();
    this.source?.close();
    this.channel.onmessage = null;
    this.release();
  }

  private listen(): void {
    const source = (this.source = new EventSource('api/v1/events'));
    source.onopen = () => this.tell({kind: 'up'});
    source.onerror = () => {
      this.tell({kind: 'down'});
      // The browser tries again by itself, unless the server refused.
      if (source.readyState === EventSource.CLOSED) this.timer = window.setTimeout(() => this.listen(), AGAIN);
    };
    for (const kind of KINDS) {
      source.addEventListener(kind, ({data}: MessageEvent<string>) => this.tell({kind, ...JSON.parse(data)}));
    }
  }

  private tell(happening: Happening): void {
    this.take(happening);
    this.channel.postMessage(happening);
  }
}
