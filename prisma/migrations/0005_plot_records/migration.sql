-- One tree in the order of the timeline, each row with all that a picture needs of the event: a country is read by one walk.
-- RedefineTables
CREATE TABLE "new_EventCountry" (
    "country" TEXT NOT NULL,
    "sortFrom" INTEGER NOT NULL,
    "sortTo" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "isPrimary" BOOLEAN NOT NULL,
    "record" TEXT NOT NULL,

    PRIMARY KEY ("country", "sortFrom", "sortTo", "headline", "eventId"),
    CONSTRAINT "EventCountry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- The records themselves are written by the program, which alone knows their codes (lib/storage/plot-records.ts).
INSERT INTO "new_EventCountry" ("country", "sortFrom", "sortTo", "headline", "eventId", "isPrimary", "record")
  SELECT c."country", e."sortFrom", e."sortTo", e."headline", e."id", c."isPrimary", ''
    FROM "EventCountry" c JOIN "Event" e ON e."id" = c."eventId"
    ORDER BY c."country", e."sortFrom", e."sortTo", e."headline", e."id";
DROP TABLE "EventCountry";
ALTER TABLE "new_EventCountry" RENAME TO "EventCountry";

-- CreateIndex
CREATE INDEX "EventCountry_eventId_idx" ON "EventCountry"("eventId");
