export { openStorage } from "./open-storage";
export type { ArticleReading, MentionPlace, Storage, StorageReader, StorageWriter, StoredArticle } from "./storage";
