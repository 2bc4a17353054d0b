import { plainLine } from "@/lib/core/plain-line";
import type { EventRow } from "@/lib/core/views";
import { openStorage } from "@/lib/storage";
import { alternativeDays } from "@/lib/timeline/alternative-days";
import { catchUp } from "./catch-up";
import { type Context, reviewerName, workflowError } from "./context";
import type { Dateline, DatelineOptions, PlotRow } from "./dateline";
import { decideAll, setSource, undoAll } from "./decide-together";
import type { Engine } from "./engine";
import { eventsNear } from "./events-near";
import { importCorrections } from "./import-corrections";
import { ingestPages, previewPages } from "./ingest-pages";
import { reextractAll, takeBackReextraction } from "./reextract";
import { previewRemoval, removeArticle, removeSamples, seedSamples } from "./remove-article";
import { correctEvent, correctionsAbout, decidePublished, undoCorrection } from "./review";
import { countReview, reviewQueue } from "./review-queue";
import { ruleAccuracy } from "./rule-accuracy";

/** Opens the database, creating and migrating it where needed, with the reader of texts that is given. Close it when done. */
export async function openDatelineWith(engine: Engine, options: DatelineOptions = {}): Promise<Dateline> {
  const storage = await openStorage(options.databaseUrl);
  const now = options.now ?? (() => new Date().toISOString());
  const context: Context = { storage, engine, now, who: options.who };
  try {
    await catchUp(context);
  } catch (error) {
    await storage.close();
    throw error;
  }
  const articleDetail: Dateline["article"] = async (id) => {
    const [article] = await storage.articles([id]);
    const stored = await storage.storedArticle(id);
    if (article === undefined || stored === null) return null;
    return {
      article,
      timeExpressions: await storage.timeExpressions(id),
      events: await storage.events({ articleId: id, includeRejected: true }),
      corrections: await correctionsAbout(context, id),
      mentionedCountries: await storage.mentionedCountries(id),
      isSample: stored.isSample,
      addedAt: stored.addedAt,
    };
  };
  return {
    ingest: (pages, { onItem } = {}) => ingestPages(context, pages, { onItem }),
    preview: (pages) => previewPages(context, pages),

    async countries(filter = {}) {
      const counts = await storage.countries(filter);
      return counts.map((count) => ({ ...count, name: engine.countryName(count.country) }));
    },
    events: (filter = {}) => storage.events(filter),
    eventRows: async (filter = {}) => (await storage.eventRows(filter)).map(plotRow),
    countEvents: (filter = {}) => storage.countEvents(filter),
    eventIds: (filter) => storage.eventIds(filter),
    plotRecords: (country) => storage.plotRecords(country),
    eventWords: async (which) => (await storage.eventWords(which)).map(withDays),
    event: (idOrAlias) => storage.event(idOrAlias),

    articles: () => storage.articleSummaries(),
    waitingArticles: () => storage.waitingArticles(),
    article: articleDetail,
    articlesById: (ids) => storage.articles(ids),

    previewPublished: async (id, day) => (await storage.rehearse(decidePublished(context, id, day))).report,
    setPublished: async (id, day, decision) =>
      (await storage.write(decidePublished(context, id, day, decision))).report,
    setSource: (id, source, decision) => setSource(context, id, source, decision),

    correct: (input) => storage.write(correctEvent(context, input)),
    undo: (id, decision) => storage.write(undoCorrection(context, id, decision)),
    decideAll: (decisions, keeping) => decideAll(context, decisions, keeping),
    undoAll: (ids, keeping) => undoAll(context, ids, keeping),
    eventsNear: (id) => eventsNear(context, id),
    reviewQueue: (limit) => reviewQueue(context, limit),
    countReview: () => countReview(context),
    ruleAccuracy: () => ruleAccuracy(context),
    corrections: (targetId) => correctionsAbout(context, targetId),
    importCorrections: (corrections) => importCorrections(context, corrections),

    previewRemoval: (id) => previewRemoval(context, id),
    remove: (id, decision) => removeArticle(context, id, decision),
    removals: () => storage.removals(),
    seedSamples: (pages) => seedSamples(context, pages),
    removeSamples: () => removeSamples(context),
    hasSamples: async () => (await storage.articleIds({ samples: true })).length > 0,
    reextract: ({ onArticle } = {}) => reextractAll(context, onArticle),
    takeBackReextraction: () => takeBackReextraction(context),
    lastRun: () => storage.lastRun(),
    isRereadingAdvised: async () => (await storage.setting("rereading")) === "advised",

    reviewer: () => reviewerName(storage, options.who),
    async setReviewer(name) {
      const plain = plainLine(name);
      if (plain === "") throw workflowError("name-empty");
      await storage.write((writer) => writer.setSetting("reviewer", plain));
    },

    backup: (file) => storage.backup(file),
    restore: (file) => storage.restore(file, now()),
    check: () => storage.check(),
    close: () => storage.close(),
  };
}

const plotRow = ({ partial: _partial, ...row }: EventRow): PlotRow => withDays(row);

/** The other readings of the date, from EDTF to days. */
const withDays = <T extends Pick<EventRow, "alternatives">>({ alternatives, ...row }: T) => ({
  ...row,
  alternatives: alternatives.length === 0 ? [] : alternativeDays(alternatives.map((edtf) => ({ edtf, because: "" }))),
});
