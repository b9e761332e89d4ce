import { expect, it } from "vitest";
import { LEFT_THE_UNIT } from "@/lib/entry/registration/workflow";
import { previewOf, waitsFor } from "@/lib/judging/review/labels";
import {
  countStandings,
  queueAddress,
  REVIEWED,
  readQueue,
  standingOf,
} from "@/lib/judging/review/rules";

it("reviews exactly the files that left their units", () => {
  expect([...REVIEWED]).toEqual([...LEFT_THE_UNIT]);
});

it("reads a queue from an address and writes it back", () => {
  const address = "?trang-thai=cho-khoi-cum&khoi-cum=KHOI-IV&ten=vien+tham&nam=2021&trang=3";
  const queue = readQueue(Object.fromEntries(new URLSearchParams(address)));
  expect(queue).toEqual({
    status: "awaiting_bloc",
    bloc: "KHOI-IV",
    search: "vien tham",
    year: 2021,
    page: 3,
  });
  expect(queueAddress(queue)).toBe(address);
});

it("leaves out of a queue what makes no sense", () => {
  const queue = readQueue({
    "trang-thai": "draft",
    ten: ["  ", "x"],
    nam: "hai nghìn",
    trang: "0",
  });
  expect(queue).toEqual({ status: null, bloc: null, search: "", year: null, page: 1 });
  expect(queueAddress(queue)).toBe("");
});

it("says for whom a file waits", () => {
  const leader = { office: "leader", unitName: "Cục Viễn thám quốc gia" } as const;
  expect(waitsFor("awaiting_bloc", "khoi", leader)).toBe("Khối trưởng: Cục Viễn thám quốc gia");
  expect(waitsFor("awaiting_bloc", "cum", { ...leader, office: "deputy" })).toBe(
    "Cụm phó: Cục Viễn thám quốc gia",
  );
  expect(waitsFor("awaiting_bloc", "cum", null)).toBe("Khối/Cụm chưa có người xem xét");
  expect(waitsFor("returned_by_bloc", "cum", leader)).toBe("Đơn vị bổ sung");
  expect(waitsFor("awaiting_ministry", "cum", leader)).toBe(
    "Vụ Thi đua, Khen thưởng và Tuyên truyền",
  );
  expect(waitsFor("accepted", "cum", leader)).toBeNull();
});

it("says before a step what it will do, and what becomes of remarks not yet sent", () => {
  const unit = { unitName: "Cục Mẫu", drafts: 0 };
  expect(previewOf("bloc_return", { ...unit, drafts: 2 })).toBe(
    "Sẽ trả lại hồ sơ của Cục Mẫu kèm 2 góp ý trên từng nội dung. Đơn vị sửa xong sẽ gửi lại thẳng Khối/Cụm.",
  );
  expect(previewOf("endorse", unit)).toBe(
    "Sẽ chuyển hồ sơ của Cục Mẫu đến Vụ Thi đua, Khen thưởng và Tuyên truyền.",
  );
  expect(previewOf("endorse", { ...unit, drafts: 1 })).toContain(
    "1 góp ý đang nháp sẽ không được gửi",
  );
  expect(previewOf("send", unit)).toBeNull();
});

it("counts how many stand where", () => {
  const standings = [standingOf(null), standingOf("draft"), standingOf("accepted")];
  expect(countStandings(standings)).toEqual({
    not_sent: 2,
    sent_elsewhere: 0,
    awaiting_bloc: 0,
    returned_by_bloc: 0,
    awaiting_ministry: 0,
    returned_by_ministry: 0,
    accepted: 1,
  });
});
