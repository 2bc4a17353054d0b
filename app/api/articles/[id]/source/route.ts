import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../../door";
import { sourceBody } from "../../../source-body";
import type { ArticleAddress } from "../article-address";

/** Outlet, address, author and access date, as the user knows them; an empty field is taken away. */
export const PUT = (request: Request, { params }: ArticleAddress): Promise<Response> =>
  answer(async () => {
    const { id } = await params;
    const { keep, ...source } = await readBody(request, sourceBody);
    return (await dateline()).setSource(id, source, { keep });
  });
