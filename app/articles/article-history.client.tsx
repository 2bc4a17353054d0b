"use client";

import { useRouter } from "next/navigation";
import type { Correction } from "@/lib/core/correction";
import { CorrectionHistory } from "../event/correction-history.client";
import { tellQuestionsChanged } from "../questions-changed";

/** The decisions about an article, each with its way back. */
export function ArticleHistory({ corrections }: { corrections: readonly Correction[] }) {
  const router = useRouter();
  const changed = (): void => {
    router.refresh();
    tellQuestionsChanged();
  };
  return <CorrectionHistory corrections={corrections} onChanged={changed} />;
}
