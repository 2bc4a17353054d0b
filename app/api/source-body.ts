import { z } from "zod";
import { parseIsoDay } from "@/lib/core/civil-time";
import { webAddress } from "@/lib/core/web-address";
import { PROBLEM_TEXTS } from "../texts/problems";
import { keepBody } from "./corrections/correction-body";

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

/** Where an article comes from, as a person typed it: what is left out stays as it is, so one field at least is given. */
export const sourceBody = z
  .object({ ...sourceFields, keep: keepBody })
  .refine(
    (body) => Object.keys(sourceFields).some((field) => body[field as keyof typeof sourceFields] !== undefined),
    PROBLEM_TEXTS.nothingGiven,
  );
