export { openStorage } from "./open-storage";
export type {
  EventPart,
  MentionPlace,
  Storage,
  StorageReader,
  StorageWriter,
  StoredArticle,
} from "./storage";
