import type { Problem } from "@/lib/core/problem";
import type { MovedEvent, ReextractReport } from "@/lib/core/views";
import type { Context } from "./context";
import { resolveArticles } from "./resolve-articles";

interface Named {
  id: string;
  headline: string;
}

/** Reads every stored article again with the present rules, each kept as soon as it is done; human decisions stay. */
export async function reextractAll(
  { storage, engine }: Context,
  onArticle: (done: number, of: number) => void = () => {},
): Promise<ReextractReport> {
  const moved = new Map<string, MovedEvent>();
  const held = new Map<string, Named>();
  const appeared = new Map<string, Named>();
  const disappeared = new Map<string, Named>();
  const problems: Problem[] = [];
  const ids = await storage.articleIds();
  let changed = 0;
  for (const [index, id] of ids.entries()) {
    const change = await storage.write((writer) => resolveArticles(writer, engine, [id]));
    if (change.moved.length + change.appeared.length + change.disappeared.length > 0) changed += 1;
    // Two articles that tell of one event may each move it: the report goes from the first date to the last.
    for (const one of change.moved) moved.set(one.id, { ...one, before: moved.get(one.id)?.before ?? one.before });
    for (const one of change.held) held.set(one.id, one);
    for (const one of change.appeared) if (!disappeared.delete(one.id)) appeared.set(one.id, one);
    for (const one of change.disappeared) if (!appeared.delete(one.id)) disappeared.set(one.id, one);
    problems.push(...change.problems);
    onArticle(index + 1, ids.length);
  }
  return {
    articles: ids.length,
    changed,
    moved: [...moved.values()],
    held: [...held.values()],
    appeared: [...appeared.values()],
    disappeared: [...disappeared.values()],
    problems,
  };
}
