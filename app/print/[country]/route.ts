import { noCountry, refused } from "@/app/api/door";
import { countryName } from "@/app/country-name";
import { dateline } from "@/app/dateline";
import { printDocument } from "@/lib/exports";
import { printFonts } from "@/lib/printing";
import { exportInput } from "@/lib/workflows/export-timeline";
import { problemDocument } from "../problem-document";
import { screenBar } from "../screen-bar";
import { viewOfAddress } from "../view-of-address";

/** The print document of a country's timeline: what a browser prints and what the PDF is made of. */
export async function GET(request: Request, { params }: { params: Promise<{ country: string }> }): Promise<Response> {
  try {
    const country = (await params).country.toUpperCase();
    if (countryName(country) === null) throw noCountry(country);
    const { view, page, address } = viewOfAddress(request, country);
    const input = await exportInput(await dateline(), view, new Date().toISOString());
    const html = printDocument({
      ...input,
      page,
      fonts: printFonts(),
      screenBar: screenBar(country, address, page),
    });
    return new Response(html, { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } });
  } catch (cause) {
    return inWords(refused(cause));
  }
}

/** A refusal as a page: who opens a print page reads it, and no program does. */
async function inWords(refusal: Response): Promise<Response> {
  const { message } = (await refusal.json()) as { message: string };
  return new Response(problemDocument(message), {
    status: refusal.status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}
