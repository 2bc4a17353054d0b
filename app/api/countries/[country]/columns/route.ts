import { dateline } from "@/app/dateline";
import { packRows } from "@/lib/timeline/row-stream";
import { refused } from "../../../door";

/** All rows of a country for its timeline: first the numbers, which draw the picture, then the words (see row-stream). */
export async function GET(_request: Request, { params }: { params: Promise<{ country: string }> }): Promise<Response> {
  try {
    const { country } = await params;
    const { numbers, texts } = packRows(await (await dateline()).eventRows({ country: country.toUpperCase() }));
    const parts = [numbers, new TextEncoder().encode(texts)];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.close();
      },
    });
    return new Response(body, { headers: { "content-type": "application/octet-stream", "cache-control": "no-store" } });
  } catch (cause) {
    return refused(cause);
  }
}
