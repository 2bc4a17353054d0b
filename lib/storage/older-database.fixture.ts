import Database from "better-sqlite3";

/** Makes a database as a version without stories left it. */
export function forgetStories(file: string): void {
  const db = new Database(file);
  db.exec("DELETE FROM ArticleWord; DELETE FROM StoryLink; DELETE FROM ArticleSignature;");
  db.close();
}
