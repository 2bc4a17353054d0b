import type { ReactNode } from "react";
import type { Dateline } from "@/lib/workflows";
import { dateline } from "./dateline";
import { problemOf } from "./problem-of";
import { LOST } from "./texts/lost";

/**
 * Renders a page on the open database. A database that cannot be opened is no bug but a state that the reader can mend:
 * the page then says what to do, which an error boundary could not, for Next hides messages from the browser.
 */
export async function onDateline(render: (opened: Dateline) => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await render(await dateline());
  } catch (cause) {
    const problem = problemOf(cause);
    if (problem === null) throw cause;
    return (
      <div className="stack" role="alert">
        <h1>{LOST.cannotOpen}</h1>
        <p className="notice problem">{problem.message}</p>
        <p className="small muted">{problem.code}</p>
      </div>
    );
  }
}
