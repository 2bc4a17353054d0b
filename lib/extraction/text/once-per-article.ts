import type { PreparedArticle } from "./prepared";

/** Reads something out of a whole article once, however often it is asked for. */
export function oncePerArticle<T>(read: (article: PreparedArticle) => T): (article: PreparedArticle) => T {
  const known = new WeakMap<PreparedArticle, { value: T }>();
  return (article) => {
    const value = known.get(article) ?? { value: read(article) };
    known.set(article, value);
    return value.value;
  };
}
