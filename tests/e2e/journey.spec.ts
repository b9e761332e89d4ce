import { type Browser, expect, type Page, test } from "@playwright/test";
import { aPdf } from "@/tests/factories/files";
import { forgetFile, newPerson } from "@/tests/support/portal";

const WATER = "Cục Quản lý tài nguyên nước";
const THANH_HOA = "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa";

test.beforeAll(async () => {
  await forgetFile("C-QLTNN");
  await forgetFile("STNMT-38");
});

/** A form is not typed into before it is alive. */
const open = (page: Page, path: string) => page.goto(path, { waitUntil: "networkidle" });

const saved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: "Đã lưu" }).first()).toBeVisible();

/** The officer opens the unit's file; answers with its address. */
async function startFile(page: Page): Promise<string> {
  await open(page, "/lam-viec");
  await page.getByRole("button", { name: "Lập hồ sơ đăng ký thi đua năm 2021" }).click();
  await page.waitForURL(/\/lam-viec\/dang-ky\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

async function fillFacts(page: Page, file: string): Promise<void> {
  await open(page, `${file}/don-vi`);
  await page.getByLabel("Tổng số cán bộ, công chức").fill("85");
  await page.getByLabel("Trong đó: nữ").fill("34");
  await page.getByLabel("Ngày đơn vị tổ chức phát động").fill("22/02/2021");
  await page.getByLabel("Họ và tên cán bộ đầu mối").fill("Trịnh Thị Giả Tưởng");
  await page.getByLabel("Điện thoại").fill("024 3795 6868");
  await page.getByLabel("Điện thoại").blur();
  await saved(page);
}

async function choose(page: Page, typed: string, option: string | RegExp): Promise<void> {
  const box = page.getByRole("combobox", { name: "Danh hiệu, hình thức đăng ký" }).last();
  await box.fill(typed);
  await page.getByRole("option", { name: option }).first().click();
}

async function addPerson(
  page: Page,
  person: { name: string; year: string; job: string; typed: string; honour: RegExp },
) {
  await page.getByLabel("Họ và tên").last().fill(person.name);
  await page.getByLabel("Năm sinh").last().fill(person.year);
  await page.getByLabel("Chức vụ, chức danh").last().fill(person.job);
  await choose(page, person.typed, person.honour);
  await page.getByLabel("Họ và tên").last().focus();
  await saved(page);
}

async function addTarget(page: Page, file: string): Promise<void> {
  await open(page, `${file}/giao-uoc`);
  await page.getByRole("button", { name: "Thêm chỉ tiêu cho nội dung 3" }).click();
  await page.getByLabel("Chỉ tiêu", { exact: true }).last().fill("Hồ sơ giải quyết đúng hạn");
  await page.getByLabel("Đơn vị tính").last().fill("%");
  await page.getByLabel("Hiện trạng").last().fill("92");
  await page.getByLabel("Phấn đấu").last().fill("95");
  await page.getByLabel("Trọng số").last().fill("100");
  await page.getByLabel("Ngày hoàn thành").last().fill("15/12/2021");
  await page.getByLabel("Ngày hoàn thành").last().blur();
  await saved(page);
}

/** Sends from the check page and ends on the receipt. */
async function send(page: Page, file: string, button: string): Promise<void> {
  await open(page, `${file}/kiem-tra`);
  await page.getByLabel(/Tôi đã đối chiếu/).check();
  await page.getByRole("button", { name: button }).click();
  await page.waitForURL(/bien-nhan/);
}

async function findForReview(page: Page, unit: string): Promise<void> {
  await open(page, "/lam-viec/tham-dinh");
  await page.getByLabel("Tên đơn vị").fill(unit);
  await page.getByRole("button", { name: "Lọc" }).click();
  await page.getByRole("link", { name: unit, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: unit })).toBeVisible();
  await page.waitForLoadState("networkidle");
}

async function people(browser: Browser, names: readonly string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const name of names) pages.push(await newPerson(browser, name));
  return pages;
}

test("[Q-01] the campaign goes from the announcement to a published award, by six people", async ({
  browser,
  page: visitor,
}) => {
  test.setTimeout(300_000);
  const [department, officer, head, leader, staff] = (await people(browser, [
    "phong.tnn",
    "canbo.tnn",
    "thutruong.tnn",
    "khoitruong",
    "vuthidua",
  ])) as [Page, Page, Page, Page, Page];
  let file = "";

  await test.step("a visitor reads the announcement and follows a dated button", async () => {
    await open(visitor, "/phong-trao/2021");
    await expect(
      visitor.getByText("Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển").first(),
    ).toBeVisible();
    await expect(
      visitor.getByRole("heading", {
        name: "Chuyển đổi số toàn diện ngành tài nguyên và môi trường",
      }),
    ).toBeVisible();
    await visitor
      .getByRole("link", { name: /Đăng ký danh hiệu/ })
      .first()
      .click();
    await expect(visitor).toHaveURL(/\/dang-nhap/);
  });

  await test.step("the officer opens the unit's file and states its facts", async () => {
    file = await startFile(officer);
    await fillFacts(officer, file);
  });

  await test.step("a department fills its own part and hands it in", async () => {
    await open(department, `${file}/ca-nhan`);
    await department.getByRole("button", { name: /^Thêm người/ }).click();
    await addPerson(department, {
      name: "Võ Thị Ước Lệ",
      year: "1983",
      job: "Chuyên viên chính",
      typed: "cstdcs",
      honour: /Chiến sĩ thi đua cơ sở/,
    });
    await open(department, file);
    await department.getByRole("button", { name: "Nộp phần của Phòng Lưu vực sông" }).click();
    await expect(department.getByText("Phòng Lưu vực sông đã nộp phần của mình")).toBeVisible();
  });

  await test.step("the officer brings the parts together, promises a target, proposes an initiative, sends", async () => {
    await open(officer, `${file}/ca-nhan`);
    await expect(officer.getByLabel("Họ và tên")).toHaveValue("Võ Thị Ước Lệ");
    await addTarget(officer, file);
    await open(officer, `${file}/sang-kien/moi`);
    await officer.getByLabel("Tên sáng kiến").fill("Cảnh báo sớm mực nước hồ chứa");
    await officer.getByLabel("Lĩnh vực áp dụng").fill("Tài nguyên nước");
    await officer
      .getByLabel("Mô tả")
      .fill(
        "Ghép số liệu quan trắc tự động với lịch vận hành hồ để cảnh báo trước ba ngày cho hạ du.",
      );
    await officer.getByLabel("Cấp Bộ", { exact: true }).check();
    await officer.getByLabel("Họ và tên").last().fill("Võ Thị Ước Lệ");
    await officer.getByLabel("Tỷ lệ (%)").last().fill("90");
    await officer.getByLabel("Tỷ lệ (%)").last().blur();
    await expect(officer.getByText(/đang là 90%, phải bằng đúng 100%/).first()).toBeVisible();
    await officer.getByLabel("Tỷ lệ (%)").last().fill("100");
    await officer.getByLabel("Tỷ lệ (%)").last().blur();
    await saved(officer);
    await send(officer, file, "Gửi thủ trưởng duyệt");
    await expect(officer.getByText("TD2021-C-QLTNN-01")).toBeVisible();
    await expect(officer.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  });

  await test.step("the head returns it with a reason, the officer sends again, the head approves", async () => {
    await open(head, `${file}/kiem-tra`);
    await head.getByRole("button", { name: "Trả lại để bổ sung" }).click();
    const dialog = head.getByRole("dialog");
    await dialog.getByLabel(/Lý do trả lại/).fill("Bổ sung tập thể Cục vào danh sách đăng ký.");
    await dialog.getByRole("button", { name: "Trả lại hồ sơ" }).click();
    await expect(head.getByText("Thủ trưởng trả lại để bổ sung").first()).toBeVisible();

    await open(officer, `${file}/tap-the`);
    await officer
      .getByRole("button", { name: /^Thêm tập thể/ })
      .first()
      .click();
    await officer.getByLabel("Tập thể", { exact: true }).last().selectOption({ label: WATER });
    await choose(officer, "ttldxs", /Tập thể lao động xuất sắc/);
    await officer.getByLabel("Tập thể", { exact: true }).last().focus();
    await saved(officer);
    await send(officer, file, "Gửi thủ trưởng duyệt");

    await open(head, `${file}/kiem-tra`);
    await head.getByRole("button", { name: "Duyệt và gửi Khối/Cụm" }).click();
    await expect(head.getByText("Chờ Khối/Cụm xem xét").first()).toBeVisible();
  });

  await test.step("the bloc's leader remarks on a field and returns; the officer mends beside the remark", async () => {
    await findForReview(leader, WATER);
    await leader.getByRole("button", { name: /^Góp ý về Phấn đấu/ }).click();
    await leader
      .getByRole("textbox", { name: /^Góp ý về Phấn đấu/ })
      .fill("Đề nghị nâng mức phấn đấu.");
    await leader.getByRole("button", { name: "Lưu góp ý" }).click();
    await expect(leader.getByText("Nháp, đơn vị chưa thấy")).toBeVisible();
    await leader.getByLabel("Lý do trả lại").fill("Xem góp ý về chỉ tiêu.");
    await leader.getByRole("button", { name: "Trả lại để bổ sung" }).click();
    await expect(leader.getByText("Đã trả lại hồ sơ để đơn vị bổ sung.")).toBeVisible();

    await open(officer, `${file}/giao-uoc`);
    await expect(officer.getByText("Đề nghị nâng mức phấn đấu.").first()).toBeVisible();
    await officer.getByLabel("Phấn đấu").fill("98");
    await officer.getByLabel("Phấn đấu").blur();
    await saved(officer);
    await send(officer, file, "Gửi lại Khối/Cụm");
  });

  await test.step("the leader sees old → new and endorses; the staff accept", async () => {
    await findForReview(leader, WATER);
    await expect(leader.getByText("95", { exact: true })).toBeVisible();
    await expect(leader.getByText("98", { exact: true })).toBeVisible();
    await leader.getByRole("button", { name: "Thông qua, chuyển Bộ" }).click();
    await expect(leader.getByText("Đã thông qua và chuyển hồ sơ đến Bộ.")).toBeVisible();
    await findForReview(staff, WATER);
    await staff.getByRole("button", { name: "Tiếp nhận hồ sơ" }).click();
    await expect(staff.getByText("Đã tiếp nhận hồ sơ.")).toBeVisible();
  });

  await test.step("the staff enter the signed decision and publish it; the visitor finds the award", async () => {
    const number = `${Date.now()}/QĐ-HÀNH-TRÌNH`;
    await open(staff, "/lam-viec/quyet-dinh/moi");
    await staff.getByLabel("Số, ký hiệu").fill(number);
    await staff.getByLabel("Ngày ký").fill("26/02/2021");
    await staff.getByLabel("Trích yếu").fill("Về việc tặng danh hiệu thi đua năm 2021");
    const scan = aPdf();
    await staff.getByLabel("Bản quét quyết định đã ký").setInputFiles({
      name: scan.name,
      mimeType: scan.type,
      buffer: Buffer.from(await scan.arrayBuffer()),
    });
    await staff.getByRole("button", { name: "Lưu và lập danh sách khen thưởng" }).click();
    await expect(
      staff.getByRole("heading", { level: 1, name: `Quyết định số ${number}` }),
    ).toBeVisible();
    await staff.waitForLoadState("networkidle");
    await staff.getByLabel("Đơn vị", { exact: true }).selectOption({ label: WATER });
    await staff.getByRole("button", { name: "Lọc" }).click();
    await expect(staff).toHaveURL(/don-vi=/);
    await staff.waitForLoadState("networkidle");
    await staff
      .getByRole("region", { name: /Dòng đăng ký/ })
      .getByRole("row", { name: /Võ Thị Ước Lệ/ })
      .getByRole("checkbox")
      .check();
    await staff.getByRole("button", { name: /^Thêm 1 dòng/ }).click();
    await expect(staff.getByText("Đã thêm 1 dòng.")).toBeVisible();
    await staff.getByRole("button", { name: "Công bố quyết định" }).click();
    const dialog = staff.getByRole("dialog");
    await dialog.getByLabel("Nhập lại số của quyết định").fill(number);
    await dialog.getByRole("button", { name: "Công bố", exact: true }).click();
    await expect(staff.getByText("Đã công bố", { exact: true })).toBeVisible();

    await open(visitor, "/bang-vang?q=");
    await visitor.getByLabel("Họ tên hoặc đơn vị").fill("uoc le vo thi");
    await visitor.getByRole("search").getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(visitor.getByRole("link", { name: number }).first()).toBeVisible();
  });
  for (const page of [department, officer, head, leader, staff]) await page.context().close();
});

test("[Q-02] a Sở registers what the Ministry gives a Sở, and the deputy reviews the leader's own file", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const [officer, head, deputy] = (await people(browser, [
    "canbo.thanhhoa",
    "giamdoc.thanhhoa",
    "cumpho",
  ])) as [Page, Page, Page];
  const file = await startFile(officer);
  await fillFacts(officer, file);
  await addTarget(officer, file);

  await open(officer, `${file}/ca-nhan`);
  await officer
    .getByRole("button", { name: /^Thêm người/ })
    .first()
    .click();
  await officer.getByLabel("Họ và tên").last().fill("Lưu Thị Tạm Đặt");
  const honours = officer.getByRole("combobox", { name: "Danh hiệu, hình thức đăng ký" }).last();
  await honours.fill("lao dong tien tien");
  await expect(officer.getByRole("option", { name: /Lao động tiên tiến/ })).toHaveCount(0);
  await addPerson(officer, {
    name: "Lưu Thị Tạm Đặt",
    year: "1980",
    job: "Phó Trưởng phòng",
    typed: "bang khen",
    honour: /Bằng khen của Bộ trưởng/,
  });
  await send(officer, file, "Gửi thủ trưởng duyệt");

  await open(head, `${file}/kiem-tra`);
  await head.getByRole("button", { name: "Duyệt và gửi Khối/Cụm" }).click();
  await expect(head.getByText("Chờ Khối/Cụm xem xét").first()).toBeVisible();

  await findForReview(head, THANH_HOA);
  await expect(head.getByText(/đơn vị đứng đầu do Cụm phó .* xem xét/)).toBeVisible();
  await expect(head.getByRole("button", { name: /Thông qua|Trả lại/ })).toHaveCount(0);
  await findForReview(deputy, THANH_HOA);
  await deputy.getByRole("button", { name: "Thông qua, chuyển Bộ" }).click();
  await expect(deputy.getByText("Đã thông qua và chuyển hồ sơ đến Bộ.")).toBeVisible();
  for (const page of [officer, head, deputy]) await page.context().close();
});

test("[Q-03] the head of another unit finds no such file", async ({ browser }) => {
  const staff = await newPerson(browser, "vuthidua");
  await findForReview(staff, "Cục Viễn thám quốc gia");
  const id = new URL(staff.url()).pathname.split("/").at(-1);
  const stranger = await newPerson(browser, "giamdoc.thanhhoa");
  for (const path of [`/lam-viec/dang-ky/${id}`, `/lam-viec/tham-dinh/${id}`]) {
    expect((await stranger.goto(path))?.status()).toBe(404);
    await expect(stranger.getByText("Cục Viễn thám quốc gia")).toHaveCount(0);
  }
  await staff.context().close();
  await stranger.context().close();
});
