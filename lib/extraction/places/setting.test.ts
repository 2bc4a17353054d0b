import { describe, expect, it } from "vitest";
import { readPage } from "@/lib/ingestion";
import { prepareArticle } from "../text/prepared";

/** The country a page's story is set in. */
const settingOf = (page: string): string | null => {
  const [article] = readPage({ file: "page.txt", text: page }).articles;
  if (article === undefined) throw new Error("the page holds no article");
  return prepareArticle(article, []).setting;
};
const NEWS = "The chess board suspended its treasurer on Thursday over loans from a bank in Riga.";

describe("where a story is set", () => {
  it("is the town of its dateline, of its reporter or of its opening", () => {
    expect(settingOf(`Chess Treasurer Suspended\n\nNAIROBI, 4 May 2021 (NPA) - ${NEWS}`)).toBe("KE");
    expect(settingOf(`Chess Treasurer Suspended\n\nBy Aino Lahti in Nairobi\n4 May 2021\n\n${NEWS}`)).toBe("KE");
    expect(settingOf("Painter Dies\n\n4 May 2021\n\nA painter who left Riga in 1950 died on Sunday in Kisumu.")).toBe(
      "KE",
    );
  });

  it("is where the first paragraph puts the happening, though a bureau abroad reports it", () => {
    expect(
      settingOf(
        "Quarry Wall Falls\n\nVIENNA, 4 May 2021 (NPA) - A quarry wall above the Slovak town of Horna Lipa fell on Monday.",
      ),
    ).toBe("SK");
  });
  it("is the country of the paper, where nothing else tells and its name does", () => {
    expect(settingOf(`Chess Treasurer Suspended\n\nNairobi Morning Standard\n4 May 2021\n\n${NEWS}`)).not.toBe("KE");
    const news = "The chess board suspended its treasurer on Thursday, a Latvian by birth.";
    expect(settingOf(`Chess Treasurer Suspended\n\nNairobi Morning Standard\n4 May 2021\n\n${news}`)).toBe("KE");
  });
  it("is not told by the origin of somebody or by a goal", () => {
    expect(settingOf("Painter Dies\n\n4 May 2021\n\nA painter from Riga flew to Nairobi on Sunday.")).toBeNull();
  });
});
