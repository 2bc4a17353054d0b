-- AlterTable
ALTER TABLE "ArticleEvent" ADD COLUMN "type" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ArticleEvent" ADD COLUMN "actors" TEXT NOT NULL DEFAULT '[]';

-- What was read before is found by the same words.
UPDATE "ArticleEvent" SET
  "type" = "data" ->> '$.type',
  "actors" = (SELECT json_group_array(lower(value ->> '$.name')) FROM json_each("data", '$.actors'));
