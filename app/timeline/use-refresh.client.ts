"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";

/**
 * Reads the page's data again, and leaves the page where it is scrolled. The router does not know yet what the address says of the
 * event that is open: refreshed at once, it would take the answer for another page's and scroll to the top.
 */
export function useRefresh(): () => void {
  const router = useRouter();
  return useCallback(() => {
    router.replace(window.location.pathname + window.location.search, { scroll: false });
    router.refresh();
  }, [router]);
}
