export { openStorage } from "./open-storage";
export type {
  ArticleReading,
  EventPart,
  MentionPlace,
  Storage,
  StorageReader,
  StorageWriter,
  StoredArticle,
} from "./storage";
