/** What Next hands to a route under /api/articles/ID. */
export interface ArticleAddress {
  params: Promise<{ id: string }>;
}
