import { dateline } from "@/app/dateline";
import { answer } from "../../../door";

/** Ids of a country's events that hold all the words: the search box uses the same search as table, print and export. */
export function GET(request: Request, { params }: { params: Promise<{ country: string }> }): Promise<Response> {
  return answer(async () => {
    const { country } = await params;
    const query = new URL(request.url).searchParams.get("q")?.trim() ?? "";
    return { ids: await (await dateline()).eventIds({ country: country.toUpperCase(), query }) };
  });
}
