-- AlterTable
ALTER TABLE "Document" ADD COLUMN "articles" INTEGER NOT NULL DEFAULT 1;
UPDATE "Document" SET "articles" = MAX(1,
  (SELECT COUNT(DISTINCT "articleId") FROM "Sighting" WHERE "Sighting"."documentId" = "Document"."id"));

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN "readings" TEXT NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "ArticleEventKey" (
    "country" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "articleEventId" TEXT NOT NULL,
    "eventFrom" INTEGER NOT NULL,
    "eventTo" INTEGER NOT NULL,

    PRIMARY KEY ("country", "key", "articleEventId"),
    CONSTRAINT "ArticleEventKey_articleEventId_fkey" FOREIGN KEY ("articleEventId") REFERENCES "ArticleEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What was read before is found by the same keys.
INSERT INTO "ArticleEventKey" ("country", "key", "articleEventId", "eventFrom", "eventTo")
  SELECT c."country", 'type ' || a."type", a."id", c."eventFrom", c."eventTo"
    FROM "ArticleEventCountry" c JOIN "ArticleEvent" a ON a."id" = c."articleEventId"
  UNION
  SELECT c."country", 'actor ' || one.value, a."id", c."eventFrom", c."eventTo"
    FROM "ArticleEventCountry" c JOIN "ArticleEvent" a ON a."id" = c."articleEventId", json_each(a."actors") one;

-- DropTable
DROP TABLE "ArticleEventCountry";

-- AlterTable
ALTER TABLE "ArticleEvent" DROP COLUMN "type";
ALTER TABLE "ArticleEvent" DROP COLUMN "actors";

-- CreateTable
CREATE TABLE "EngineRun" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "finishedAt" TEXT,
    "report" TEXT,
    "undoes" TEXT
);

-- CreateTable
CREATE TABLE "FormerReading" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "runId" TEXT NOT NULL,
    "data" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "ArticleEventKey_country_key_eventFrom_eventTo_idx" ON "ArticleEventKey"("country", "key", "eventFrom", "eventTo");

-- CreateIndex
CREATE INDEX "ArticleEventKey_articleEventId_idx" ON "ArticleEventKey"("articleEventId");

-- CreateIndex
CREATE UNIQUE INDEX "EngineRun_id_key" ON "EngineRun"("id");

-- CreateIndex
CREATE INDEX "FormerReading_runId_idx" ON "FormerReading"("runId");
