import { dateline } from "@/app/dateline";
import { answer, readBody } from "../door";
import { pageInputs, pagesBody } from "./pages-body";

/** Reads pages and keeps what is new; the report accounts for every one. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const pages = pageInputs(await readBody(request, pagesBody));
    return (await dateline()).ingest(pages);
  });
