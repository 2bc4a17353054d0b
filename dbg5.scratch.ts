import { readPage } from "@/lib/ingestion";
import { extractArticle } from "@/lib/extraction/extract-article";
import { prepareArticle } from "@/lib/extraction/text/prepared";
import fs from "node:fs";
const { articles } = readPage({ file: "x.txt", text: fs.readFileSync(process.argv[2]!, "utf8") });
for (const a of articles) { const r = extractArticle(a); const p = prepareArticle(r.article, r.timeExpressions); console.log([...p.votes], p.setting); for (const s of p.sentences) for (const h of s.places) console.log(h.name, h.kind, h.country, h.landmark, h.inBodyName); }
