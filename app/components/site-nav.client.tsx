"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { FRAME } from "../texts/frame";
import { ReviewCount } from "./review-count.client";
import styles from "./site-header.module.css";

/** A country is read under "Countries", an article under "Articles". */
const isCurrent = (href: string, path: string): boolean =>
  href === "/" ? path === "/" || path.startsWith("/countries") : path === href || path.startsWith(`${href}/`);

export function SiteNav() {
  const path = usePathname();
  return (
    <nav aria-label={FRAME.nav} className={styles["nav"]}>
      {FRAME.links.map(({ href, label }) => (
        // Fetched when it is wanted: six pages read ahead take the server from the one that is being opened.
        <Link key={href} href={href} prefetch={false} aria-current={isCurrent(href, path) ? "page" : undefined}>
          {label}
          {href === "/review" ? <ReviewCount path={path} /> : null}
          <Pending />
        </Link>
      ))}
    </nav>
  );
}

/** A line under the link while its page is on the way. */
function Pending() {
  const { pending } = useLinkStatus();
  return <span className={styles["pending"]} data-pending={pending} aria-hidden="true" />;
}
