import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";
import { pageInputs, pagesBody } from "../pages-body";

/** What the pages hold; nothing is kept. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const pages = pageInputs(await readBody(request, pagesBody));
    return (await dateline()).preview(pages);
  });
