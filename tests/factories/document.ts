import { addDocument, moveDocument } from "@/lib/campaign/document/commands";
import type { AddInput } from "@/lib/campaign/document/schema";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { must } from "./decision";
import { nextCode } from "./organisation";

/** A working day on which the register is kept. */
export const KEEPING = new Date("2021-03-01T03:00:00Z");

export const aDocument = (over: Partial<AddInput> = {}): AddInput => ({
  kind: "decree",
  number: `${nextCode("N")}/2017/NĐ-CP`,
  title: "Quy định chi tiết thi hành Luật Thi đua, Khen thưởng",
  issuer: "Chính phủ",
  year: 2017,
  signedOn: "2017-07-31",
  effectiveOn: "2017-10-01",
  expiresOn: null,
  signerName: null,
  signerTitle: null,
  note: "",
  confidence: "confirmed",
  replacedById: null,
  file: null,
  ...over,
});

/** An entry of the register that everybody reads. */
export async function givenDocument(staff: Viewer, over: Partial<AddInput> = {}, now = KEEPING) {
  const { id } = must(await addDocument(staff, aDocument(over), now));
  must(await moveDocument(staff, { documentId: id, version: 1, event: "publish" }, now));
  return id;
}
