import { ORIENTATIONS, PAPERS, type PaperChoice, type PrintInput } from "@/lib/exports";
import { EXPORT_FORMATS } from "@/lib/workflows/export-timeline";

const ORIENTATION_WORDS: Readonly<Record<PaperChoice["orientation"], string>> = {
  landscape: "Landscape",
  portrait: "Portrait",
};

const withParts = (path: string, address: URLSearchParams, parts: Readonly<Record<string, string>>): string => {
  const all = new URLSearchParams(address);
  for (const [name, value] of Object.entries(parts)) all.set(name, value);
  return all.size === 0 ? path : `${path}?${all}`;
};

/** The links over the print page: back, the paper, and the same view as a file. They are not printed. */
export function screenBar(country: string, address: URLSearchParams, page: PaperChoice): PrintInput["screenBar"] {
  const print = (choice: PaperChoice): string => withParts(`/print/${country}`, address, { ...choice });
  return [
    { links: [{ label: "Back to the timeline", href: withParts(`/countries/${country}`, address, {}) }] },
    {
      label: "Paper",
      links: (Object.keys(PAPERS) as PaperChoice["paper"][]).map((paper) => ({
        label: paper,
        href: print({ ...page, paper }),
        isCurrent: paper === page.paper,
      })),
    },
    {
      links: ORIENTATIONS.map((orientation) => ({
        label: ORIENTATION_WORDS[orientation],
        href: print({ ...page, orientation }),
        isCurrent: orientation === page.orientation,
      })),
    },
    {
      label: "Download",
      links: EXPORT_FORMATS.map(({ id, extension }) => ({
        label: extension.toUpperCase(),
        href: withParts(`/api/export/${id}`, address, { country, ...(id === "pdf" ? page : {}) }),
        isMain: id === "pdf",
      })),
    },
    { label: "Or print with Ctrl P, on a Mac ⌘ P", links: [] },
  ];
}
