-- CreateTable
CREATE TABLE "ArticleSignature" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "words" TEXT NOT NULL,
    CONSTRAINT "ArticleSignature_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleWord" (
    "word" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,

    PRIMARY KEY ("word", "articleId"),
    CONSTRAINT "ArticleWord_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoryLink" (
    "articleId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "alike" REAL NOT NULL,

    PRIMARY KEY ("articleId", "otherId"),
    CONSTRAINT "StoryLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryLink_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ArticleWord_articleId_idx" ON "ArticleWord"("articleId");

-- CreateIndex
CREATE INDEX "StoryLink_otherId_idx" ON "StoryLink"("otherId");

-- A plan is compared with what happened on its days, whatever the types: what was read before is found so too.
INSERT INTO "ArticleEventKey" ("country", "key", "articleEventId", "eventFrom", "eventTo")
  SELECT k."country", CASE a."data" ->> '$.modality' WHEN 'planned' THEN 'plan' ELSE 'happening' END,
      k."articleEventId", k."eventFrom", k."eventTo"
    FROM "ArticleEventKey" k JOIN "ArticleEvent" a ON a."id" = k."articleEventId"
    WHERE k."key" LIKE 'type %' AND k."eventTo" - k."eventFrom" <= 7 AND a."data" ->> '$.modality' IN ('planned', 'asserted');

-- Short events are found by the day they begin on; long ones are kept apart.
UPDATE "ArticleEventKey" SET "key" = 'long ' || "key" WHERE "eventTo" - "eventFrom" > 31;
