import { z } from "zod";
import { SCOPES } from "@/lib/entry/initiative/rules";
import type { Dossier } from "@/lib/entry/registration/rules";

const body = z
  .string()
  .trim()
  .min(1, "Nhập nội dung góp ý.")
  .max(1_000, "Rút gọn còn tối đa 1.000 ký tự.");

/** The words of a remark, as its small form holds them. */
export const remarkInput = z.object({ body });
export type RemarkInput = z.infer<typeof remarkInput>;

/** A remark on one field; `path` is the field's, as the dossier's rows name it. */
export const commentInput = remarkInput.extend({
  registrationId: z.uuid(),
  path: z.string().min(1).max(200),
});
export type CommentInput = z.infer<typeof commentInput>;

export const commentEditInput = remarkInput.extend({ id: z.uuid() });
export type CommentEditInput = z.infer<typeof commentEditInput>;

export const commentRef = z.object({ id: z.uuid() });
export type CommentRef = z.infer<typeof commentRef>;

const honour = z
  .object({ kind: z.enum(["title", "form"]), code: z.string(), name: z.string() })
  .nullable();
const department = z.string().nullable();

/** A dossier as an event froze it: read back only through here, since it was written by an earlier day's code. */
export const storedDossier: z.ZodType<Dossier> = z.object({
  year: z.number(),
  unitCode: z.string(),
  unitName: z.string(),
  facts: z.object({
    headcount: z.number().nullable(),
    womenCount: z.number().nullable(),
    launchedOn: z.string().nullable(),
    contactName: z.string(),
    contactPosition: z.string(),
    contactPhone: z.string(),
    contactEmail: z.string(),
  }),
  collectives: z.array(
    z.object({
      id: z.string(),
      collectiveId: z.string(),
      collectiveName: z.string(),
      departmentName: department,
      honour,
      note: z.string(),
    }),
  ),
  people: z.array(
    z.object({
      id: z.string(),
      departmentName: department,
      fullName: z.string(),
      birthYear: z.number().nullable(),
      sex: z.enum(["female", "male"]).nullable(),
      jobTitle: z.string(),
      honour,
      note: z.string(),
    }),
  ),
  targets: z.array(
    z.object({
      id: z.string(),
      contentCode: z.string(),
      contentTitle: z.string(),
      indicator: z.string(),
      measure: z.string(),
      baseline: z.string().nullable(),
      target: z.string().nullable(),
      weight: z.number().nullable(),
      dueOn: z.string().nullable(),
    }),
  ),
  initiatives: z.array(
    z.object({
      id: z.string(),
      departmentName: department,
      title: z.string(),
      field: z.string(),
      summary: z.string(),
      scope: z.enum(SCOPES).nullable(),
      appliedFrom: z.string().nullable(),
      authors: z.array(
        z.object({
          fullName: z.string(),
          birthYear: z.number().nullable(),
          jobTitle: z.string(),
          share: z.string(),
        }),
      ),
    }),
  ),
});
