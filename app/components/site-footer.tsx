import packageJson from "@/package.json";
import { FRAME } from "../texts/frame";
import styles from "./site-footer.module.css";

/** Only a file's path is shown: the address of a database server may hold a password. */
function whereTheDataIs(): string {
  const url = process.env["DATABASE_URL"] ?? "file:./data/dateline.db";
  return url.startsWith("file:") ? FRAME.dataFile(url.slice("file:".length)) : FRAME.dataServer;
}

export function SiteFooter() {
  return (
    <footer className={styles["footer"]}>
      <div className={styles["inner"]}>
        <p className={styles["promise"]}>{FRAME.promise}</p>
        <p>{`${FRAME.name} ${packageJson.version}`}</p>
        <p>{whereTheDataIs()}</p>
        <p>{FRAME.mapCredit}</p>
      </div>
    </footer>
  );
}
