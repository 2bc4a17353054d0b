import { refused } from "../../../door";
import { packedRows } from "./packed-rows";

/** All rows of a country for its timeline: first the numbers, which draw the picture, then the words (see row-stream). */
export async function GET(_request: Request, { params }: { params: Promise<{ country: string }> }): Promise<Response> {
  try {
    const { country } = await params;
    const { numbers, texts } = await packedRows(country.toUpperCase());
    const parts = [numbers, texts];
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
