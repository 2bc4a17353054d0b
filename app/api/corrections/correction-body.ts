import { z } from "zod";
import { countryName } from "@/lib/core/country-name";
import { EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";
import type { CorrectionInput } from "@/lib/core/views";
import { PROBLEM_TEXTS } from "../../texts/problems";
import { readTypedDate, typedText } from "../typed-date";

const HEADLINE_LENGTH_MAX = 300;
const REASON_LENGTH_MAX = 500;

const shared = {
  eventId: z.string().min(1).max(80),
  reason: z.string().trim().max(REASON_LENGTH_MAX, PROBLEM_TEXTS.lineTooLong(REASON_LENGTH_MAX)).optional(),
};

const countryCodes = z
  .array(z.string().refine((code) => countryName(code) !== null, PROBLEM_TEXTS.notCountryCode))
  .max(40);

/** One decision about an event. A date comes as a person typed it; null takes a field back to what the engine says. */
export const correctionBody = z.discriminatedUnion("field", [
  z.object({ ...shared, field: z.literal("date"), text: typedText.min(1).nullable() }),
  z.object({
    ...shared,
    field: z.literal("headline"),
    value: z.string().trim().max(HEADLINE_LENGTH_MAX, PROBLEM_TEXTS.lineTooLong(HEADLINE_LENGTH_MAX)).nullable(),
  }),
  z.object({ ...shared, field: z.literal("type"), value: z.enum(EVENT_TYPES).nullable() }),
  z.object({ ...shared, field: z.literal("modality"), value: z.enum(MODALITIES).nullable() }),
  z.object({
    ...shared,
    field: z.literal("countries"),
    value: z.object({ primary: countryCodes, secondary: countryCodes }).nullable(),
  }),
  z.object({ ...shared, field: z.literal("same"), value: z.string().min(1).max(80) }),
  z.object({ ...shared, field: z.literal("apart"), value: z.array(z.string().min(1).max(80)).min(1).max(200) }),
  z.object({ ...shared, field: z.literal("rejected"), value: z.boolean().nullable() }),
  z.object({ ...shared, field: z.literal("confirmed"), value: z.boolean().nullable() }),
]);

/** When decisions are kept, and what the person who decides has seen: see `Keeping` in lib/workflows. */
export const keepBody = z.enum(["always", "if-alone", "never"]).optional();
export const seenBody = z.string().min(1).max(80).nullable().optional();

/** Decisions about events that are kept together or not at all. */
export const correctionsBody = z.object({
  decisions: z.array(correctionBody).min(1).max(40),
  keep: keepBody,
  seen: seenBody,
});

export function correctionInput(body: z.infer<typeof correctionBody>): CorrectionInput {
  const { eventId, reason } = body;
  const signed = { eventId, ...(reason ? { reason } : {}) };
  switch (body.field) {
    case "date":
      return { ...signed, field: "date", value: body.text === null ? null : readTypedDate(body.text) };
    case "headline":
      return { ...signed, field: "headline", value: body.value };
    case "type":
      return { ...signed, field: "type", value: body.value };
    case "modality":
      return { ...signed, field: "modality", value: body.value };
    case "countries":
      return { ...signed, field: "countries", value: body.value };
    case "same":
      return { ...signed, field: "same", value: body.value };
    case "apart":
      return { ...signed, field: "apart", value: body.value };
    default:
      return { ...signed, field: body.field, value: body.value };
  }
}
