import { INITIATIVE_FIELD, SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import type { Initiative } from "@/lib/entry/initiative/rules";
import { MINUTES_FIELD, SCAN_FIELD, voteWords } from "@/lib/entry/minutes/labels";
import { type Minutes, type MinutesField, votePath } from "@/lib/entry/minutes/rules";
import { TARGET_FIELD } from "@/lib/entry/pledge/labels";
import type { Target } from "@/lib/entry/pledge/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import {
  type CollectiveLine,
  candidatesOf,
  type Dossier,
  type Facts,
  type PersonLine,
  type Section,
} from "./rules";
import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang soạn",
  awaiting_head: "Chờ thủ trưởng duyệt",
  returned_by_head: "Thủ trưởng trả lại để bổ sung",
  awaiting_bloc: "Chờ Khối/Cụm xem xét",
  returned_by_bloc: "Khối/Cụm trả lại để bổ sung",
  awaiting_ministry: "Chờ Bộ tiếp nhận",
  returned_by_ministry: "Bộ trả lại để bổ sung",
  accepted: "Bộ đã tiếp nhận",
};

export type Tone = "neutral" | "waiting" | "attention" | "done";

export const STATUS_TONE: Record<Status, Tone> = {
  draft: "neutral",
  awaiting_head: "waiting",
  returned_by_head: "attention",
  awaiting_bloc: "waiting",
  returned_by_bloc: "attention",
  awaiting_ministry: "waiting",
  returned_by_ministry: "attention",
  accepted: "done",
};

/** The button that raises the event. */
export const EVENT_LABEL: Record<Event, string> = {
  send: "Gửi thủ trưởng duyệt",
  recall: "Rút lại để sửa",
  recall_from_bloc: "Rút lại từ Khối/Cụm để sửa",
  head_return: "Trả lại để bổ sung",
  approve: "Duyệt và gửi Khối/Cụm",
  bloc_return: "Trả lại để bổ sung",
  resend_to_bloc: "Gửi lại Khối/Cụm",
  endorse: "Thông qua, chuyển Bộ",
  take_over: "Bộ xem xét thay Khối/Cụm",
  ministry_return: "Trả lại để bổ sung",
  resend_to_ministry: "Gửi lại Bộ",
  accept: "Tiếp nhận hồ sơ",
};

/** What happened, in the file's history. */
export const EVENT_PAST: Record<Event, string> = {
  send: "Cán bộ đầu mối gửi thủ trưởng",
  recall: "Cán bộ đầu mối rút lại để sửa",
  recall_from_bloc: "Cán bộ đầu mối rút lại từ Khối/Cụm để sửa",
  head_return: "Thủ trưởng trả lại để bổ sung",
  approve: "Thủ trưởng duyệt, gửi Khối/Cụm",
  bloc_return: "Khối/Cụm trả lại để bổ sung",
  resend_to_bloc: "Đơn vị gửi lại Khối/Cụm",
  endorse: "Khối/Cụm thông qua, chuyển Bộ",
  take_over: "Bộ xem xét thay Khối/Cụm",
  ministry_return: "Bộ trả lại để bổ sung",
  resend_to_ministry: "Đơn vị gửi lại Bộ",
  accept: "Bộ tiếp nhận hồ sơ",
};

/** What happens next, as a receipt tells it; nothing where the file lies with the unit again. */
export const NEXT_AFTER_SENDING: Record<Status, string> = {
  draft: "",
  awaiting_head:
    "Thủ trưởng đơn vị duyệt thì hồ sơ được gửi đến Khối/Cụm thi đua; cần bổ sung thì hồ sơ được trả lại kèm lý do. Trước khi thủ trưởng duyệt, đồng chí có thể rút lại để sửa.",
  returned_by_head: "",
  awaiting_bloc:
    "Khối/Cụm thi đua xem xét; trước khi Khối/Cụm mở xem, đồng chí có thể rút lại để sửa. Thông qua thì hồ sơ được chuyển đến Bộ; cần bổ sung thì hồ sơ được trả lại kèm ý kiến trên từng nội dung.",
  returned_by_bloc: "",
  awaiting_ministry:
    "Vụ Thi đua, Khen thưởng và Tuyên truyền tiếp nhận, hoặc trả lại kèm ý kiến trên từng nội dung.",
  returned_by_ministry: "",
  accepted: "Bộ đã tiếp nhận hồ sơ.",
};

export const SECTION_LABEL: Record<Section, string> = {
  facts: "Thông tin đơn vị",
  collectives: "Danh hiệu tập thể",
  people: "Danh hiệu cá nhân",
  pledge: "Giao ước, chỉ tiêu",
  initiatives: "Sáng kiến",
  minutes: "Biên bản họp bình xét",
};

export const SECTION_NUMBER: Record<Section, string> = {
  facts: "I",
  collectives: "II",
  people: "III",
  pledge: "IV",
  initiatives: "V",
  minutes: "VI",
};

/** The last step on the way through the file. */
export const CHECK_STEP = "VII. Kiểm tra và gửi";

/** URL segment of each section of the file under /lam-viec/dang-ky/[id]. */
export const SECTION_PATH: Record<Section, string> = {
  facts: "don-vi",
  collectives: "tap-the",
  people: "ca-nhan",
  pledge: "giao-uoc",
  initiatives: "sang-kien",
  minutes: "bien-ban",
};

export const SEX_LABEL: Record<"female" | "male", string> = { female: "Nữ", male: "Nam" };

/** The words of each field, the same in its form, in the summary and in a reviewer's remark. */
export const FACT_LABEL: Record<keyof Facts, string> = {
  headcount: "Tổng số cán bộ, công chức, viên chức, người lao động",
  womenCount: "Trong đó: nữ",
  launchedOn: "Ngày đơn vị tổ chức phát động thi đua",
  contactName: "Họ và tên cán bộ đầu mối",
  contactPosition: "Chức vụ của cán bộ đầu mối",
  contactPhone: "Điện thoại",
  contactEmail: "Thư điện tử",
};

export const COLLECTIVE_LABEL: Record<
  Exclude<keyof CollectiveLine, "id" | "collectiveName">,
  string
> = {
  collectiveId: "Tập thể",
  departmentName: "Phòng, ban lập",
  honour: "Danh hiệu, hình thức đăng ký",
  note: "Ghi chú",
};

export const PERSON_LABEL: Record<Exclude<keyof PersonLine, "id">, string> = {
  fullName: "Họ và tên",
  birthYear: "Năm sinh",
  sex: "Giới tính",
  jobTitle: "Chức vụ, chức danh",
  departmentName: "Phòng, ban",
  honour: "Danh hiệu, hình thức đăng ký",
  note: "Ghi chú",
};

const TARGET_LABEL: Record<Exclude<keyof Target, "id" | "contentCode">, string> = {
  contentTitle: "Nội dung thi đua",
  ...TARGET_FIELD,
};

const INITIATIVE_LABEL: Record<Exclude<keyof Initiative, "id">, string> = {
  ...INITIATIVE_FIELD,
  departmentName: "Phòng, ban",
};

/** One field of a file as a person reads it. `path` is what problems and remarks name; an empty value is "". */
export type DossierRow = {
  readonly path: string;
  readonly section: Section;
  /** Whose field it is: the collective, the person, the target, the initiative; "" for the unit's facts. */
  readonly group: string;
  readonly label: string;
  /** In Vietnamese display form; several authors stand on lines of their own. */
  readonly value: string;
};

/** Every field of a file in the order of its sections, filled or not: to be summed up, remarked upon and compared. */
export function rowsOf(dossier: Dossier): DossierRow[] {
  return [
    ...factRows(dossier.facts),
    ...dossier.collectives.flatMap(collectiveRows),
    ...dossier.people.flatMap(personRows),
    ...dossier.targets.flatMap(targetRows),
    ...dossier.initiatives.flatMap(initiativeRows),
    ...(dossier.minutes ? minutesRows(dossier.minutes, dossier) : []),
  ];
}

const shownDay = (day: string | null): string => (day === null ? "" : formatDay(day));
const shownNumber = (number: number | null): string =>
  number === null ? "" : formatNumber(number);
const shownDecimal = (decimal: string | null): string =>
  decimal === null ? "" : formatNumber(Number(decimal));

/** Rows of one thing, in the order in which its values are named. */
function rowsUnder<K extends string>(
  section: Section,
  prefix: string,
  group: string,
  labels: Record<K, string>,
  values: Record<K, string>,
): DossierRow[] {
  return (Object.keys(values) as K[]).map((field) => ({
    path: `${prefix}.${field}`,
    section,
    group,
    label: labels[field],
    value: values[field],
  }));
}

const factRows = (facts: Facts): DossierRow[] =>
  rowsUnder("facts", "facts", "", FACT_LABEL, {
    headcount: shownNumber(facts.headcount),
    womenCount: shownNumber(facts.womenCount),
    launchedOn: shownDay(facts.launchedOn),
    contactName: facts.contactName,
    contactPosition: facts.contactPosition,
    contactPhone: facts.contactPhone,
    contactEmail: facts.contactEmail,
  });

const collectiveRows = (line: CollectiveLine): DossierRow[] =>
  rowsUnder("collectives", `collectives.${line.id}`, line.collectiveName, COLLECTIVE_LABEL, {
    collectiveId: line.collectiveName,
    departmentName: line.departmentName ?? "",
    honour: line.honour?.name ?? "",
    note: line.note,
  });

const personRows = (line: PersonLine): DossierRow[] =>
  rowsUnder("people", `people.${line.id}`, line.fullName, PERSON_LABEL, {
    fullName: line.fullName,
    birthYear: line.birthYear === null ? "" : String(line.birthYear),
    sex: line.sex === null ? "" : SEX_LABEL[line.sex],
    jobTitle: line.jobTitle,
    departmentName: line.departmentName ?? "",
    honour: line.honour?.name ?? "",
    note: line.note,
  });

const targetRows = (target: Target): DossierRow[] =>
  rowsUnder(
    "pledge",
    `pledge.${target.id}`,
    target.indicator || target.contentTitle,
    TARGET_LABEL,
    {
      contentTitle: target.contentTitle,
      indicator: target.indicator,
      measure: target.measure,
      baseline: shownDecimal(target.baseline),
      target: shownDecimal(target.target),
      weight: shownNumber(target.weight),
      dueOn: shownDay(target.dueOn),
      responsible: target.responsible,
    },
  );

const initiativeRows = (initiative: Initiative): DossierRow[] =>
  rowsUnder(
    "initiatives",
    `initiatives.${initiative.id}`,
    initiative.title || "Sáng kiến chưa có tên",
    INITIATIVE_LABEL,
    {
      title: initiative.title,
      field: initiative.field,
      summary: initiative.summary,
      scope: initiative.scope === null ? "" : SCOPE_LABEL[initiative.scope],
      appliedFrom: shownDay(initiative.appliedFrom),
      departmentName: initiative.departmentName ?? "",
      authors: initiative.authors.map(shownAuthor).join("\n"),
    },
  );

const MINUTES_LABEL: Record<MinutesField | "scan", string> = {
  ...MINUTES_FIELD,
  scan: SCAN_FIELD,
};

/** The meeting, then the votes on the lines that are still registered. */
function minutesRows(minutes: Minutes, dossier: Dossier): DossierRow[] {
  const { totalMembers, scan, votes } = minutes;
  const who = new Map(candidatesOf(dossier).map((one) => [one.lineId, one]));
  return [
    ...rowsUnder("minutes", "minutes", "", MINUTES_LABEL, {
      metOn: shownDay(minutes.metOn),
      totalMembers: shownNumber(totalMembers),
      presentMembers: shownNumber(minutes.presentMembers),
      chair: minutes.chair,
      secretary: minutes.secretary,
      // The name alone would hide that another scan was put in its place under the same name.
      scan: scan ? `${scan.name} (SHA-256 ${scan.sha256.slice(0, 12)}…)` : "",
    }),
    ...votes.flatMap(({ lineId, agreed }) => {
      const candidate = who.get(lineId);
      return candidate
        ? [
            {
              path: votePath(lineId),
              section: "minutes" as const,
              group: "Kết quả bỏ phiếu",
              label: `${candidate.who} – ${candidate.honour.name}`,
              value: voteWords(agreed, totalMembers),
            },
          ]
        : [];
    }),
  ];
}

function shownAuthor({ fullName, birthYear, jobTitle, share }: Initiative["authors"][number]) {
  const who = [fullName, birthYear === null ? "" : `sinh năm ${birthYear}`, jobTitle];
  return `${who.filter((part) => part !== "").join(", ")}: ${shownDecimal(share)}%`;
}
