import {
  anchorAmong,
  countryName,
  dateFrom,
  extractArticle,
  inferPublication,
  linksTo,
  mergeAcross,
  stories,
  underPageDay,
} from "@/lib/extraction";
import { readPage } from "@/lib/ingestion";
import type { Engine } from "./engine";

/** The reader of texts that the program uses. */
export const readingEngine: Engine = {
  readPage(input) {
    const { articles, problems } = readPage(input);
    return { articles: underPageDay(articles), problems };
  },
  inferPublication,
  extractArticle,
  stories,
  linksTo,
  mergeAcross,
  anchorAmong,
  dateFrom,
  countryName,
};
