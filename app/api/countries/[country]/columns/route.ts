import { dateline } from "@/app/dateline";
import { packedRows } from "@/lib/timeline/row-stream";
import { refused } from "../../../door";
import { type CountryAddress, countryOf } from "../country-address";

/** All rows of a country for its timeline, in numbers: see row-stream. Their words are asked for where they are shown. */
export async function GET(_request: Request, address: CountryAddress): Promise<Response> {
  try {
    const bytes = packedRows(await (await dateline()).plotRecords(await countryOf(address)));
    return new Response(bytes, {
      headers: { "content-type": "application/octet-stream", "cache-control": "no-store" },
    });
  } catch (cause) {
    return refused(cause);
  }
}
