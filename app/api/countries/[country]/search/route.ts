import { dateline } from "@/app/dateline";
import { answer } from "../../../door";
import { type CountryAddress, countryOf } from "../country-address";

/** Ids of a country's events that hold all the words: the search box uses the same search as table, print and export. */
export function GET(request: Request, address: CountryAddress): Promise<Response> {
  return answer(async () => {
    const country = await countryOf(address);
    const query = new URL(request.url).searchParams.get("q")?.trim() ?? "";
    return { ids: await (await dateline()).eventIds({ country, query }) };
  });
}
