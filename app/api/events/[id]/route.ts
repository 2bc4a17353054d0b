import { dateline } from "@/app/dateline";
import { type EventView, evidenceView, sourceView } from "@/app/event/event-view";
import { PROBLEM_TEXTS } from "@/app/texts/problems";
import { answer, notFound } from "../../door";

interface EventAddress {
  params: Promise<{ id: string }>;
}

/** One event with its sentences, sources and corrections. */
export const GET = (_request: Request, { params }: EventAddress): Promise<Response> =>
  answer(async (): Promise<EventView> => {
    const { id } = await params;
    const opened = await dateline();
    const event = await opened.event(id);
    if (event === null) throw notFound(PROBLEM_TEXTS.noEvent);
    const ids = [...new Set(event.evidence.map(({ articleId }) => articleId))];
    const [articles, corrections, anchor] = await Promise.all([
      opened.articlesById(ids),
      opened.corrections(event.id),
      event.hangsOn === undefined ? null : opened.event(event.hangsOn.eventId),
    ]);
    const byId = new Map(articles.map((article) => [article.id, article]));
    return {
      event,
      articles: articles.map(sourceView),
      evidence: event.evidence.map((evidence) => evidenceView(evidence, byId.get(evidence.articleId))),
      hangsOn:
        anchor === null
          ? null
          : {
              id: anchor.id,
              headline: anchor.headline,
              date: anchor.date,
              words: event.hangsOn?.link.anchorText ?? "",
            },
      corrections,
    };
  });
