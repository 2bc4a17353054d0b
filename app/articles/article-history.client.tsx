"use client";

import { useRouter } from "next/navigation";
import type { Correction } from "@/lib/core/correction";
import { CorrectionHistory } from "../event/correction-history.client";

/** The decisions about an article, each with its way back. */
export function ArticleHistory({ corrections }: { corrections: readonly Correction[] }) {
  const router = useRouter();
  return <CorrectionHistory corrections={corrections} onChanged={() => router.refresh()} />;
}
