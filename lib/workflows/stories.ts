import type { Article } from "@/lib/core/article";
import type { InOneStory, StoryLink } from "@/lib/core/story";
import type { StorageReader, StorageWriter } from "@/lib/storage";
import type { Engine } from "./engine";

type Pair = readonly [string, string];

/** What an article changes in the stories of others. */
interface StoryChange {
  /** Articles that now tell one story with some third one, or no longer do: how their events are merged can have changed. */
  restoried: readonly string[];
  /** Articles that told one story with this one before: what they count from its events can have changed. */
  formerly: readonly string[];
}

const NO_CHANGE: StoryChange = { restoried: [], formerly: [] };

/** Keeps what an article is about and which others are like it. */
export async function keepSignature(
  writer: StorageWriter,
  { stories }: Engine,
  article: Pick<Article, "id" | "text" | "zones">,
): Promise<StoryChange> {
  const signed = { articleId: article.id, signature: stories.signatureOf(article) };
  const earlier = await writer.signature(article.id);
  if (JSON.stringify(earlier) === JSON.stringify(signed.signature)) return NO_CHANGE;
  const words = stories.tellingWords(signed.signature);
  const others = await writer.signedArticles(words, stories.leastShared);
  const links = stories.linksOf(signed, others);
  return changedStories(writer, { stories }, article.id, links, () => writer.saveSignature(signed, words, links));
}

/** Takes an article out of the stories of others, before it is taken out itself. */
export const dropSignature = (writer: StorageWriter, engine: Pick<Engine, "stories">, articleId: string) =>
  changedStories(writer, engine, articleId, [], () => writer.saveSignature({ articleId, signature: [] }, [], []));

/** An article changes the stories of those in whose company it now stands or stood before. */
async function changedStories(
  writer: StorageWriter,
  { stories }: Pick<Engine, "stories">,
  articleId: string,
  links: readonly StoryLink[],
  save: () => Promise<void>,
): Promise<StoryChange> {
  const formerly = await inStoryWith(writer, { stories }, [articleId]);
  const now = links.filter(({ alike }) => alike >= stories.near);
  const before = await writer.storyLinks([articleId], stories.near);
  const neighbours = [...new Set([...before, ...now].map(({ otherId }) => otherId))];
  const all = await writer.storyLinks(neighbours, stories.near);
  const moved = neighbours.filter((id) => {
    const had = all.filter((link) => link.articleId === id);
    const own = now
      .filter(({ otherId }) => otherId === id)
      .map(({ alike }) => ({ articleId: id, otherId: articleId, alike }));
    const has = [...had.filter(({ otherId }) => otherId !== articleId), ...own];
    return stories.companyOf(id, had).join() !== stories.companyOf(id, has).join();
  });
  const pairs = (await writer.storyLinks(moved, 0))
    .filter(({ otherId }) => otherId !== articleId)
    .map((link): Pair => [link.articleId, link.otherId]);
  const judgedBefore = await storiesOf(writer, { stories }, pairs);
  const were = pairs.map((pair) => judgedBefore(...pair));
  await save();
  const judged = await storiesOf(writer, { stories }, pairs);
  return { restoried: [...new Set(pairs.filter((pair, index) => were[index] !== judged(...pair)).flat())], formerly };
}

/** Which of these pairs of articles tell one story. */
export async function storiesOf(
  reader: StorageReader,
  { stories }: Pick<Engine, "stories">,
  pairs: readonly Pair[],
): Promise<InOneStory> {
  const near = await reader.storyLinks([...new Set(pairs.flat())], stories.near);
  const of = new Map<string, StoryLink[]>();
  for (const link of near) of.set(link.articleId, [...(of.get(link.articleId) ?? []), link]);
  const first = [...new Set(pairs.map(([a]) => a))];
  const members = new Set(first.flatMap((id) => stories.companyOf(id, of.get(id) ?? [])));
  return stories.byLinks([...near, ...(await reader.storyLinks([...members], 0))]);
}

/** The articles that tell one story with some of these; these themselves are left out. */
export async function inStoryWith(
  reader: StorageReader,
  engine: Pick<Engine, "stories">,
  articleIds: readonly string[],
): Promise<string[]> {
  const own = new Set(articleIds);
  const links = await reader.storyLinks(articleIds, 0);
  const pairs = links.map((link): Pair => [link.articleId, link.otherId]).filter(([, b]) => !own.has(b));
  if (pairs.length === 0) return [];
  const inOneStory = await storiesOf(reader, engine, pairs);
  return [...new Set(pairs.filter((pair) => inOneStory(...pair)).map(([, b]) => b))];
}
