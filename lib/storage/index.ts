export { openStorage } from "./open-storage";
export type {
  EventPart,
  KeptReading,
  MentionPlace,
  Storage,
  StorageReader,
  StorageWriter,
  StoredArticle,
} from "./storage";
