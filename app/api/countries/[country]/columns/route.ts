import { dateline } from "@/app/dateline";
import { packedRows } from "@/lib/timeline/row-stream";
import { refused } from "../../../door";

/** All rows of a country for its timeline, in numbers: see row-stream. Their words are asked for where they are shown. */
export async function GET(_request: Request, { params }: { params: Promise<{ country: string }> }): Promise<Response> {
  try {
    const { country } = await params;
    const bytes = packedRows(await (await dateline()).plotRecords(country.toUpperCase()));
    return new Response(bytes, {
      headers: { "content-type": "application/octet-stream", "cache-control": "no-store" },
    });
  } catch (cause) {
    return refused(cause);
  }
}
