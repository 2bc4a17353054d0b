import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (text: string): string =>
  extractArticle(anArticle({ title: "News", body: [text], published: "2023-05-18" }))
    .events.filter(({ date }) => date.edtf === "2021-05-03")
    .map(({ headline }) => headline)
    .join(" | ");

describe("whom he and she mean", () => {
  it.each([
    ["Police allege the man, from Colac, stole a car. He was arrested at home on 3 May 2021.", "The man was arrested"],
    [
      "Pavel Horak died in Brno on Monday. His lawyer, Marie Vesela, said he had suffered a stroke on 3 May 2021.",
      "Pavel Horak had suffered",
    ],
    ["Eva Mala succeeded Pavel Horak. He resigned on 3 May 2021.", "Pavel Horak resigned"],
    ["Prosecutors charged Pavel Horak. Eva Mala, his lawyer, spoke. He was arrested on 3 May 2021.", "Pavel Horak was"],
    ["Doctors treated the boy for burns. He died on 3 May 2021.", "The boy died"],
    ["Sergeant Karel Mach said the driver lost control. He died on 3 May 2021.", "The driver died"],
    ["Residents accused the mayor of lying. He resigned on 3 May 2021.", "The mayor resigned"],
    ["Pavel Horak's lawyers appealed. He was convicted on 3 May 2021.", "Pavel Horak was convicted"],
    ["Pavel Horak's wife fled the country. He was convicted on 3 May 2021.", "Pavel Horak was convicted"],
    [
      "Fees fell, Health Minister Karel Mach said, praising President Eva Mala. She resigned on 3 May 2021.",
      "Eva Mala resigned",
    ],
    [
      "Eva Mala flew to Brno to see Pavel Horak. Her cousin, Pavel Josef Horak, was hurt on 3 May 2021.",
      "Eva Mala\u2019s cousin was hurt",
    ],
    ["Ana Mora spoke. Karel Mach replaces Pavel Horak, who led it until he quit on 3 May 2021.", "Pavel Horak quit"],
    [
      "Karel Mach was named. He replaces Omar al-Hajri, who led it until 3 May 2021, when he quit.",
      "Omar al-Hajri quit",
    ],
    ["The first case, a 19-year-old male, fell ill in Brno. He died on 3 May 2021.", "A 19-year-old male died"],
    [
      "On Monday a 52-year-old crane fitter fell. He was buried on 3 May 2021.",
      "A 52-year-old crane fitter was buried",
    ],
    [
      "Sergeant Karel Mach identified the suspect as Pavel Horak, 34, a roofer. He was collared on 3 May 2021.",
      "Pavel Horak was collared",
    ],
    ["The Secretary-General flew to Brno. He left on 3 May 2021.", "The Secretary-General left"],
    ["Eva Mala grew up in Brno. She herself never sang. She married on 3 May 2021.", "Eva Mala married"],
    ["Eva Mala grew up in Brno. Two of her brothers drowned. She learnt of it on 3 May 2021.", "Eva Mala learnt"],
  ])("%s", (text, headline) => {
    expect(told(text)).toContain(headline);
  });

  it.each([
    "Pavel Horak's brother was jailed last week. He was arrested on 3 May 2021.",
    "Pavel Horak and Karel Mach met in Brno. He left on 3 May 2021.",
    "Police closed the road. He was arrested on 3 May 2021.",
    "Guards were posted. Witnesses said he fled from Loja on 3 May 2021.",
  ])("names nobody where it may be either, or nobody was told: %s", (text) => {
    // Told as the text tells it, behind the sentence before: nobody is put in the place of "he".
    expect(told(text)).toMatch(/(?:^|; )(?:he|witnesses said he) \w+/i);
    expect(told(text)).not.toMatch(/(?:^|; )(?:Pavel|Karel|Police|The|Guards)(?: \w+)? (?:was arrested|left|fled)\b/);
  });
});
