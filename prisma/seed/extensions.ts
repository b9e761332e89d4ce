import { extendDeadlines } from "@/lib/campaign/extension/commands";
import { narratorWith } from "./narrator";
import { unitIds } from "./organisation";

/** DEMONSTRATION DATA: letters that were never written, for units that have their file still open. */
const LETTERS = [
  {
    at: "2021-02-26T02:20:00Z",
    letterNo: "01/CV-TRÌNH-DIỄN",
    unitCodes: ["C-DDBD"],
    workingDays: 5,
    reason: "Đơn vị đề nghị thêm thời gian để họp bình xét trước khi đăng ký (dữ liệu trình diễn).",
  },
  {
    at: "2021-02-26T07:45:00Z",
    letterNo: "02/CV-TRÌNH-DIỄN",
    unitCodes: ["STNMT-45", "STNMT-49"],
    workingDays: 10,
    reason:
      "Hai Sở đề nghị lùi thời hạn đăng ký để họp bình xét cùng hội nghị công chức, viên chức (dữ liệu trình diễn).",
  },
];

/** Units with more time, granted by the portal's own command, so that notice and trace are what they would be. */
export async function seedExtensions(campaignId: string): Promise<void> {
  const staff = await narratorWith({ role: "ministry_staff", unitId: null });
  const idOf = await unitIds();
  for (const { at, unitCodes, ...letter } of LETTERS) {
    const granted = await extendDeadlines(
      staff,
      { ...letter, campaignId, unitIds: unitCodes.map(idOf), until: null },
      new Date(at),
    );
    if (!granted.ok)
      throw new Error(`${letter.letterNo} could not be granted: ${JSON.stringify(granted.error)}`);
  }
}
