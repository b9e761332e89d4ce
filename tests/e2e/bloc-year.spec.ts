import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { foundBloc } from "@/tests/support/bloc";
import { account, expectAccessible, moveTo, newPerson, newPersonAs } from "@/tests/support/portal";

const { password } = account("vuthidua");

/** A button that sends the form it stands in, and what the page then says. */
async function press(page: Page, name: string | RegExp, then: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await expect(page.getByText(then).first()).toBeVisible();
}

/** A step that asks once more in a dialog. */
async function confirm(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: step }).click();
  await page.getByRole("dialog").getByRole("button", { name: step }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

const bytesOf = async (page: Page, path: string): Promise<Uint8Array> => {
  const answer = await page.request.get(path);
  expect(answer.status()).toBe(200);
  return new Uint8Array(await answer.body());
};

test("[Q-50] a bloc's year goes from the pledge to the handover, by five people", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const bloc = await foundBloc();
  const [one, , three] = bloc.units as [string, string, string];
  const room = `/lam-viec/khoi-cum/${bloc.code}`;
  const api = `/api/khoi-cum/${bloc.code}`;
  const person = (who: string) => newPersonAs(browser, { email: bloc.email(who), password });
  const leader = await person("leader");
  const deputy = await person("deputy");
  const head = await person("head");
  const officer = await person("officer");
  const staff = await newPerson(browser, "vuthidua");

  await test.step("the pledge is drafted, signed by every head, and sealed as a paper", async () => {
    await leader.goto(`${room}/giao-uoc`);
    await press(leader, "Lập giao ước năm 2021", "Soạn lời mở đầu và cam kết chung");
    await press(leader, "Lưu bản soạn", "Đã lưu bản soạn");
    await leader.getByLabel(/Mở ký khi chưa có chỉ tiêu của/).check();
    await press(leader, "Mở ký giao ước", /0\/3/);
    // The task on the first page leads a head there; the leader stands there already.
    await head.goto("/lam-viec");
    await expect(head.getByText(`thay mặt ${three}`)).toBeVisible();
    for (const page of [leader, deputy, head]) {
      if (page !== leader) await page.goto(`${room}/giao-uoc`);
      await page.getByLabel("Nhập lại mật khẩu để ký").fill(password);
      await page.getByRole("button", { name: "Ký giao ước", exact: true }).click();
      await expect(page.getByLabel("Nhập lại mật khẩu để ký")).toHaveCount(0);
    }
    await expect(head.getByText("Đã đủ chữ ký, đã niêm phong").first()).toBeVisible();
    await bytesOf(head, `${api}/giao-uoc.docx`);
  });

  await test.step("one unit reports, the others are late and reminded with a letter", async () => {
    await officer.goto("/lam-viec/bao-cao/2021/T01");
    await officer.getByLabel("Kết quả thực hiện các nội dung thi đua").fill("Đã làm đúng hạn.");
    await press(officer, "Lưu báo cáo", "Đã lưu báo cáo");
    await press(officer, "Trình thủ trưởng", "Chờ thủ trưởng duyệt");
    await head.goto("/lam-viec/bao-cao/2021/T01");
    await press(head, "Duyệt và gửi báo cáo", /Đã gửi/);
    await leader.goto(room);
    await expect(leader.getByRole("row", { name: new RegExp(one) })).toContainText(
      "Báo cáo tháng 1/2021: chậm 24 ngày",
    );
    await expect(leader.getByRole("row", { name: new RegExp(three) })).not.toContainText(
      "Báo cáo tháng 1/2021: chậm",
    );
    await press(leader, "Nhắc 2 đơn vị đang chậm", "Các đơn vị đang chậm đã được nhắc hôm nay.");
    await bytesOf(leader, `${api}/don-doc-2021-03-01.docx`);
    await expectAccessible(leader);
  });

  await test.step("four layers score, a gap asks for its reason", async () => {
    await officer.goto("/lam-viec/cham-diem");
    await officer.getByRole("button", { name: /Bắt đầu tự chấm điểm/ }).click();
    await officer.waitForURL(/\/cham-diem\/[0-9a-f-]{36}$/);
    const sheet = new URL(officer.url()).pathname;
    const box = (page: Page, index: number) => page.locator(`[id="entries.${index}.value"]`);
    for (const [index, { kind, points }] of bloc.criteria.entries())
      if (kind === "base") await box(officer, index).fill(String(points).replace(".", ","));
    await press(officer, "Lưu điểm", "Đã lưu điểm.");
    await head.goto(sheet);
    await confirm(head, "Gửi bảng tự chấm");

    await deputy.goto(sheet);
    const lower = String((bloc.criteria[0]?.points ?? 0) - 6).replace(".", ",");
    await box(deputy, 0).fill(lower);
    await press(deputy, "Lưu điểm", /^Chênh 6 điểm .*: nhập lý do\.$/);
    await deputy.locator('[id="entries.0.reason"]').fill("Thiếu minh chứng quý IV");
    await press(deputy, "Lưu điểm", "Đã lưu điểm.");
    await confirm(deputy, "Gửi điểm chấm chéo");
    await leader.goto(sheet);
    await confirm(leader, "Thống nhất điểm và gửi Bộ");
    await staff.goto(sheet);
    await confirm(staff, "Chốt điểm");
    await expect(staff.getByText("Đã chốt điểm").first()).toBeVisible();
  });

  await test.step("the bloc votes in secret with a quorum, and the tellers' minutes are made", async () => {
    await leader.goto(`${room}/suy-ton/moi`);
    await leader.getByLabel("Tên phiên bỏ phiếu").fill("Suy tôn Cờ thi đua của Bộ");
    await leader.getByLabel("Nội dung xin ý kiến").fill("Chọn đơn vị đề nghị tặng Cờ thi đua.");
    await leader.getByLabel(three).check();
    await leader.getByRole("button", { name: "Lập phiên bỏ phiếu" }).click();
    await leader.waitForURL(/\/suy-ton\/[0-9a-f-]{36}$/);
    const vote = new URL(leader.url()).pathname.split("/").at(-1);
    await leader.getByRole("button", { name: /Ghi nhận có mặt mọi thành viên/ }).click();
    await expect(
      leader.getByRole("button", { name: /Ghi nhận có mặt mọi thành viên/ }),
    ).toHaveCount(0);
    await confirm(leader, "Mở bỏ phiếu");
    for (const page of [leader, deputy]) {
      await page.goto(`/lam-viec/bo-phieu/${vote}`);
      await page.getByLabel("Đồng ý", { exact: true }).check();
      await page.getByRole("button", { name: "Xem lại phiếu" }).click();
      await press(page, /^Bỏ phiếu$/, /^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
    }
    await leader.goto(`${room}/suy-ton/${vote}`);
    for (const step of ["Kết thúc và kiểm phiếu", "Công bố kết quả"]) await confirm(leader, step);
    await expect(leader.getByText("Được suy tôn")).toBeVisible();
    await bytesOf(leader, `/api/bo-phieu/${vote}/bien-ban?dang=pdf`);
  });

  await test.step("the ranking is read by the members and is a paper", async () => {
    await officer.goto(`${room}/cham-diem`);
    await expect(officer.getByRole("row", { name: new RegExp(three) })).toContainText("HTXSNV");
    await bytesOf(officer, `${api}/xep-hang.pdf`);
    await bytesOf(leader, `${api}/xep-hang.xlsx`);
  });

  await test.step("the leader hands over, the next one receives, with everything in one ZIP", async () => {
    await moveTo(staff, "20/12/2021");
    try {
      await leader.goto(`${room}/ban-giao`);
      await leader.getByLabel("Ghi chú cho đơn vị kế nhiệm").fill("Đủ hồ sơ.");
      await press(leader, "Đã bàn giao", /Người Dẫn Thử, .+ Đủ hồ sơ\./);
      await deputy.goto(`${room}/ban-giao`);
      await expectAccessible(deputy);
      await press(deputy, "Đã nhận", /Người Phó Thử, \S+/);
      const files = unzipSync(await bytesOf(deputy, `${api}/ban-giao`));
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining([
          "giao-uoc.pdf",
          "diem-va-xep-hang.pdf",
          "bien-ban-kiem-phieu-1.pdf",
          "don-doc-2021-03-01.docx",
          "bao-cao-tong-ket.docx",
        ]),
      );
      expect(strFromU8(files["doc-truoc.txt"] ?? new Uint8Array())).toContain("Đủ hồ sơ.");
    } finally {
      await moveTo(staff, "01/03/2021");
    }
  });

  for (const page of [leader, deputy, head, officer, staff]) await page.context().close();
});
