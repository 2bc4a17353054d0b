-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "file" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "givenPublished" INTEGER,
    "givenOutlet" TEXT,
    "givenUrl" TEXT,
    "givenAuthor" TEXT,
    "givenAccessed" TEXT,
    "addedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "zones" TEXT NOT NULL,
    "sourceDocument" TEXT NOT NULL,
    "sourceStart" INTEGER NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "outlet" TEXT,
    "url" TEXT,
    "author" TEXT,
    "accessed" TEXT,
    "mentioned" TEXT NOT NULL DEFAULT '[]',
    "problems" TEXT NOT NULL DEFAULT '[]'
);

-- CreateTable
CREATE TABLE "Sighting" (
    "documentId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "outlet" TEXT,
    "url" TEXT,
    "author" TEXT,
    "accessed" TEXT,

    PRIMARY KEY ("documentId", "start"),
    CONSTRAINT "Sighting_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Sighting_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimeExpression" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "data" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "TimeExpression_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    CONSTRAINT "ArticleEvent_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleEventCountry" (
    "country" TEXT NOT NULL,
    "articleEventId" TEXT NOT NULL,
    "eventFrom" INTEGER NOT NULL,
    "eventTo" INTEGER NOT NULL,

    PRIMARY KEY ("country", "articleEventId"),
    CONSTRAINT "ArticleEventCountry_articleEventId_fkey" FOREIGN KEY ("articleEventId") REFERENCES "ArticleEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleEventId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "triggerStart" INTEGER NOT NULL,
    "triggerEnd" INTEGER NOT NULL,
    CONSTRAINT "Mention_articleEventId_fkey" FOREIGN KEY ("articleEventId") REFERENCES "ArticleEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormerMention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "mentionId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "headline" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "fromDay" INTEGER,
    "toDay" INTEGER,
    "startBound" TEXT NOT NULL,
    "endBound" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "extent" TEXT NOT NULL,
    "qualifier" TEXT,
    "edtf" TEXT,
    "partial" TEXT,
    "basis" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "importance" REAL NOT NULL,
    "sources" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "minute" INTEGER,
    "others" TEXT,
    "review" TEXT NOT NULL,
    "sortFrom" INTEGER NOT NULL,
    "sortTo" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "EventDetail" (
    "eventId" TEXT NOT NULL PRIMARY KEY,
    "data" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    CONSTRAINT "EventDetail_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventCountry" (
    "country" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "isPrimary" BOOLEAN NOT NULL,

    PRIMARY KEY ("country", "eventId"),
    CONSTRAINT "EventCountry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "targetKind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "mentions" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "reason" TEXT,
    "undoes" TEXT,
    "who" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Removal" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "who" TEXT NOT NULL,
    "reason" TEXT,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Sighting_articleId_idx" ON "Sighting"("articleId");

-- CreateIndex
CREATE INDEX "ArticleEvent_articleId_idx" ON "ArticleEvent"("articleId");

-- CreateIndex
CREATE INDEX "ArticleEvent_eventId_idx" ON "ArticleEvent"("eventId");

-- CreateIndex
CREATE INDEX "ArticleEventCountry_country_eventFrom_eventTo_idx" ON "ArticleEventCountry"("country", "eventFrom", "eventTo");

-- CreateIndex
CREATE INDEX "ArticleEventCountry_articleEventId_idx" ON "ArticleEventCountry"("articleEventId");

-- CreateIndex
CREATE INDEX "Mention_articleEventId_idx" ON "Mention"("articleEventId");

-- CreateIndex
CREATE INDEX "Mention_articleId_idx" ON "Mention"("articleId");

-- CreateIndex
CREATE INDEX "Mention_eventId_idx" ON "Mention"("eventId");

-- CreateIndex
CREATE INDEX "FormerMention_articleId_idx" ON "FormerMention"("articleId");

-- CreateIndex
CREATE INDEX "FormerMention_mentionId_idx" ON "FormerMention"("mentionId");

-- CreateIndex
CREATE INDEX "Event_sortFrom_sortTo_idx" ON "Event"("sortFrom", "sortTo");

-- CreateIndex
CREATE INDEX "EventCountry_eventId_idx" ON "EventCountry"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_id_key" ON "Correction"("id");

-- CreateIndex
CREATE INDEX "Correction_targetId_idx" ON "Correction"("targetId");

-- CreateIndex
CREATE INDEX "Removal_articleId_idx" ON "Removal"("articleId");

