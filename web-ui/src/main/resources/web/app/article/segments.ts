import type {Claim, Id, Span} from '../api/types';

export type Role = 'content' | 'cue' | 'source';

/** One part that a stretch of text plays in one claim. */
export interface Part {
  readonly claim: Id;
  readonly role: Role;
}

/** A stretch of text in which nothing begins or ends, with all the parts that it plays. */
export interface Segment extends Span {
  readonly parts: readonly Part[];
}

const ROLES: readonly Role[] = ['content', 'cue', 'source'];

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly part: Part;
}

/**
 * Cuts the text's paragraphs into segments, so that spans may overlap and nest as they like. Spans outside the
 * text are ignored.
 */
export function paragraphs(text: string, claims: readonly Claim[]): Segment[][] {
  const edges = edgesOf(text, claims);
  const open = new Set<Part>();
  let next = 0;
  const cut = (paragraph: Span): Segment[] => {
    const segments: Segment[] = [];
    let at = paragraph.begin;
    for (; next < edges.length && edges[next]!.at < paragraph.end; next++) {
      const edge = edges[next]!;
      if (edge.at > at) {
        segments.push({begin: at, end: edge.at, parts: [...open]});
        at = edge.at;
      }
      if (edge.opens) open.add(edge.part);
      else open.delete(edge.part);
    }
    segments.push({begin: at, end: paragraph.end, parts: [...open]});
    return segments;
  };
  return paragraphSpans(text).map(cut);
}

function edgesOf(text: string, claims: readonly Claim[]): Edge[] {
  const edges = claims.flatMap((claim) =>
    ROLES.flatMap((role) =>
      claim[role]
        .filter(({begin, end}) => begin >= 0 && begin < end && end <= text.length)
        .flatMap(({begin, end}) => {
          const part = {claim: claim.id, role};
          return [
            {at: begin, opens: true, part},
            {at: end, opens: false, part},
          ];
        }),
    ),
  );
  return edges.sort((a, b) => a.at - b.at);
}

/** The lines of the text that are not blank, without their line ends. */
function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .filter(([line]) => /\S/.test(line))
    .map((line) => ({begin: line.index, end: line.index + line[0].length}));
}
