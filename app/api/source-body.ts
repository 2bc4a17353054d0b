import { z } from "zod";
import { parseIsoDay } from "@/lib/core/civil-time";
import { webAddress } from "@/lib/core/web-address";
import { PROBLEM_TEXTS } from "../texts/problems";

const line = z.string().trim().max(300, PROBLEM_TEXTS.lineTooLong(300));

const isWebAddress = (text: string): boolean => text === "" || webAddress(text) !== undefined;

export const sourceFields = {
  outlet: line.optional(),
  author: line.optional(),
  url: z
    .string()
    .trim()
    .max(2000, PROBLEM_TEXTS.lineTooLong(2000))
    .refine(isWebAddress, PROBLEM_TEXTS.notAnAddress)
    .optional(),
  accessed: line.refine((text) => text === "" || parseIsoDay(text) !== null, PROBLEM_TEXTS.notIsoDay).optional(),
};

/** Where an article comes from, as a person typed it. */
export const sourceBody = z.object(sourceFields);
