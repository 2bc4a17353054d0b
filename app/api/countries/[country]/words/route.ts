import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../../door";
import { type CountryAddress, countryOf } from "../country-address";

const wordsBody = z.object({ ids: z.array(z.string()).nullable() });

/** What is said of events: of those named, or with null of all of the country. */
export function POST(request: Request, address: CountryAddress): Promise<Response> {
  return answer(async () => {
    const { ids } = await readBody(request, wordsBody);
    const country = await countryOf(address);
    return (await dateline()).eventWords(ids === null ? { country } : { ids });
  });
}
