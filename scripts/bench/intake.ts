// A workbook of 5,000 people taken into a file, from its bytes to a verdict on every row, beside reading the workbook alone.
import { randomUUID } from "node:crypto";
import { readSheet } from "read-excel-file/universal";
import { judgeLive, rulesetOf } from "@/components/people/live-verdicts";
import { settled } from "@/components/people/person-entry";
import { storedOf } from "@/components/people/person-values";
import { takeBatch } from "@/lib/entry/intake/commands/take";
import { undoBatch } from "@/lib/entry/intake/commands/undo";
import { indexHonours, lookupOf } from "@/lib/entry/intake/rules/honours";
import { judgeAll } from "@/lib/entry/intake/rules/judge";
import { readPeople } from "@/lib/entry/intake/rules/read";
import { peopleSince } from "@/lib/entry/people/queries";
import { findBench } from "@/lib/entry/verdict/queries";
import { mintViewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { readTableFile } from "@/lib/platform/table/file";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { parseHonourKey } from "@/lib/titles/catalogue/rules";
import { peakMegabytes } from "./memory";

const PEOPLE = 5_000;
const ROUNDS = 3;
const NOW = new Date("2021-03-01T02:00:00Z");
const HEADS = ["Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Danh hiệu đăng ký", "Ghi chú"];

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** One file of the ground, open for writing, and its officer. */
async function desk() {
  const account = await db.account.findFirstOrThrow({
    where: { email: { startsWith: "do-hieu-nang" } },
  });
  const file = await db.registration.findFirstOrThrow({
    where: { unit: { code: { startsWith: "BENCH-" } } },
    orderBy: { id: "desc" },
    include: { unit: true },
  });
  await db.registration.update({
    where: { id: file.id },
    data: { status: "draft", headcount: PEOPLE },
  });
  await db.registrationLine.deleteMany({ where: { registrationId: file.id } });
  const viewer = mintViewer({
    accountId: account.id,
    sessionId: account.id,
    name: "",
    grants: [{ role: "unit_officer", unitId: file.unitId }],
    offices: [],
  });
  return { viewer, file };
}

const rows = Array.from({ length: PEOPLE }, (_, at) => [
  `Nguyễn Văn Người Thứ ${"abcdefghij"[at % 10]}${"abcdefghij"[Math.floor(at / 10) % 10]}${"abcdefghij"[Math.floor(at / 100) % 10]}${"abcdefghij"[Math.floor(at / 1_000) % 10]}`,
  `15/03/${1_960 + (at % 40)}`,
  at % 2 === 0 ? "Nam" : "Nữ",
  "Chuyên viên",
  at % 8 === 0 ? "CSTĐ cơ sở" : "Lao động tiên tiến",
  "",
]);
const book = new Uint8Array(
  await sheetsToXlsx([
    { name: "Danh sách", columns: HEADS.map((title) => ({ title, width: 20 })), rows },
  ]),
);

const { viewer, file } = await desk();
const catalogue = await publishedCatalogue();

async function endToEnd(): Promise<number> {
  const registrationId = file.id;
  const began = performance.now();
  const read = await readTableFile(book);
  if (!read.ok) throw new Error(read.error);
  const honours = indexHonours(catalogue);
  const { drafts } = readPeople(
    read.value.table,
    lookupOf(honours, () => false),
  );
  const judged = judgeAll(drafts, {
    today: "2021-03-01",
    unitKind: file.unit.kind,
    unitNames: [file.unit.name],
    departments: [{ value: "", label: file.unit.name }],
    honours,
    registered: new Set(),
  });
  const batchId = randomUUID();
  const taken = await takeBatch(
    viewer,
    {
      registrationId,
      batchId,
      source: "bench",
      waiting: [],
      mends: null,
      people: judged.flatMap(({ read: one }) =>
        one
          ? [
              {
                ...one,
                id: randomUUID(),
                departmentId: null,
                sex: one.sex === "" ? null : one.sex,
                honour: parseHonourKey(one.honour),
              },
            ]
          : [],
      ),
    },
    NOW,
  );
  if (!taken.ok || taken.value.taken !== PEOPLE) throw new Error("The list was not taken whole.");
  const [bench, people] = await Promise.all([
    findBench(viewer, registrationId, NOW),
    peopleSince(viewer, registrationId, 0),
  ]);
  if (!bench || !people) throw new Error("not read back");
  const entries = people.changed.map((cells) => settled(cells.id, storedOf(cells)));
  const { verdicts } = judgeLive(bench, rulesetOf(bench), entries, new Map(), new Set());
  if (verdicts.size < PEOPLE) throw new Error(`${verdicts.size} verdicts`);
  const took = performance.now() - began;
  await undoBatch(viewer, { registrationId, batchId }, NOW);
  return took;
}

const times: { parse: number[]; whole: number[] } = { parse: [], whole: [] };
for (let round = 0; round <= ROUNDS; round += 1) {
  const began = performance.now();
  await readSheet(book.buffer);
  const parse = performance.now() - began;
  const whole = await endToEnd();
  if (round === 0) continue;
  times.parse.push(parse);
  times.whole.push(whole);
}
const [parse, whole] = [median(times.parse), median(times.whole)];
process.stdout.write(
  `\n${JSON.stringify({ people: PEOPLE, parseMs: parse, wholeMs: whole, ratio: whole / parse, peakMegabytes: peakMegabytes() })}\n`,
);
process.exit(0);
