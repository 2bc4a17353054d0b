-- AlterTable
ALTER TABLE "ArticleEvent" ADD COLUMN "hangs" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "ArticleEvent_hangs_articleId_idx" ON "ArticleEvent"("hangs", "articleId");

-- What was read before is found too.
UPDATE "ArticleEvent" SET "hangs" = true WHERE "data" ->> '$.hangsOn.eventId' IS NOT NULL;
