import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { aPdf, aWebPage } from "@/tests/factories/files";
import { expectAccessible, expectNoSideways, newPerson, signIn } from "@/tests/support/portal";

const STAFF = "vuthidua";
const LIST = "/lam-viec/quyet-dinh";

/** A number that no other run has used: a published decision stays for good. */
const newNumber = () => `${randomUUID().slice(0, 8)}/QĐ-THỬ`;

const payload = async (file: File) => ({
  name: file.name,
  mimeType: file.type,
  buffer: Buffer.from(await file.arrayBuffer()),
});

/** A page is not left while it is still arriving, and a form is not typed into before it is alive. */
async function open(page: Page, path: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.goto(path, { waitUntil: "networkidle" });
}

async function fillHeader(page: Page, number: string): Promise<void> {
  await open(page, `${LIST}/moi`);
  await page.getByLabel("Số, ký hiệu").fill(number);
  await page.getByLabel("Ngày ký").fill("1/2/2021");
  await page.getByLabel("Trích yếu").fill("Về việc tặng danh hiệu thi đua (thử nghiệm)");
}

/** Enters a decision with its scan; ends on its page. */
async function enterDecision(page: Page, number: string): Promise<string> {
  await fillHeader(page, number);
  await page.getByLabel("Bản quét quyết định đã ký").setInputFiles(await payload(aPdf()));
  await page.getByRole("button", { name: "Lưu và lập danh sách khen thưởng" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Quyết định số ${number}`);
  await page.waitForLoadState("networkidle");
  return new URL(page.url()).pathname;
}

async function expectFit(page: Page): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    await expectNoSideways(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The publish panel's dialog, with the number typed into it. */
async function confirm(page: Page, number: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Công bố quyết định" });
  await dialog.getByLabel("Nhập lại số của quyết định").fill(number);
  await dialog.getByRole("button", { name: "Công bố", exact: true }).click();
}

test("[D-01] [D-05] [D-06] [D-07] [D-08] [D-13] [D-15] [D-18] a decision goes from the staff's desk to the honour roll", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const number = newNumber();
  await signIn(page, STAFF);
  const path = await enterDecision(page, number);
  await expect(page.getByText("Quyết định chưa có danh hiệu nào")).toBeVisible();
  await expect(page.getByRole("button", { name: "Công bố quyết định" })).toBeDisabled();
  await expectFit(page);

  await page
    .getByLabel("Đơn vị", { exact: true })
    .selectOption({ label: "Tổng cục Khí tượng Thủy văn" });
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/don-vi=/);
  await page.waitForLoadState("networkidle");
  const lines = page.getByRole("region", { name: /Dòng đăng ký của các hồ sơ/ });
  const ticks = lines.getByRole("checkbox");
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await page.getByRole("button", { name: "Thêm 2 dòng đã đánh dấu" }).click();
  await expect(page.getByText("Đã thêm 2 dòng.")).toBeVisible();
  await expect(lines.getByText("Đã có")).toHaveCount(2);
  await expect(page.getByText("Danh sách khen thưởng: 2 dòng")).toBeVisible();

  await page.getByRole("link", { name: "Nhập từng trường hợp" }).click();
  await page.getByRole("radio", { name: "Tập thể" }).check();
  const unit = page.getByRole("combobox", { name: "Tập thể" });
  const addFlag = async () => {
    await unit.fill("quan ly tai nguyen nuoc");
    await page.getByRole("option", { name: /^Cục Quản lý tài nguyên nước/ }).click();
    await page
      .getByLabel("Danh hiệu, hình thức khen thưởng")
      .selectOption({ label: "Cờ thi đua của Bộ Tài nguyên và Môi trường" });
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
  };
  await addFlag();
  await expect(page.getByText("Cục Quản lý tài nguyên nước: đã thêm")).toBeVisible();
  await addFlag();
  await expect(
    page.getByText("đã có Cờ thi đua của Bộ Tài nguyên và Môi trường trong quyết định này").first(),
  ).toBeVisible();
  await expectFit(page);

  const stranger = await (await browser.newContext()).newPage();
  const scan =
    (await page.getByRole("link", { name: /Quyết định\.pdf/ }).getAttribute("href")) ?? "";
  expect((await stranger.request.get(scan)).status()).toBe(404);

  await page.getByRole("button", { name: "Công bố quyết định" }).click();
  await confirm(page, "không phải số này");
  await expect(page.getByText("Số vừa nhập không trùng với số của quyết định")).toBeVisible();
  await expectAccessible(page);
  await confirm(page, number);
  await expect(page.getByText("Đã công bố", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Lưu thông tin" })).toHaveCount(0);

  await open(stranger, "/bang-vang");
  await stranger.getByLabel("Họ tên hoặc đơn vị").fill("nguyen TAI nuoc ly quan");
  await stranger.getByLabel("Năm", { exact: true }).selectOption("2021");
  await stranger.getByRole("search").getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(stranger).toHaveURL(/nam=2021/);
  await expectFit(stranger);
  await stranger.getByRole("link", { name: number, exact: true }).first().click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(`Quyết định số ${number}`);
  await expect(stranger.getByText("Cờ thi đua của Bộ Tài nguyên và Môi trường")).toBeVisible();
  await expectFit(stranger);

  const download = await stranger.request.get(scan);
  expect(download.status()).toBe(200);
  expect(Buffer.from(await download.body())).toEqual((await payload(aPdf())).buffer);
  expect(download.headers()).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "content-disposition": expect.stringMatching(/^attachment; .*filename\*=UTF-8''Quy%E1%BA%BFt/),
    "content-security-policy": expect.stringContaining("sandbox"),
  });
  const again = await stranger.request.get(scan, {
    headers: { "If-None-Match": download.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);

  await stranger.getByRole("link", { name: "Cục Quản lý tài nguyên nước", exact: true }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(
    "Cục Quản lý tài nguyên nước",
  );
  await expect(stranger.getByRole("link", { name: number })).toBeVisible();
  await expectFit(stranger);

  await open(page, path);
  await expect(page.getByRole("link", { name: "Xem trên Bảng vàng" })).toBeVisible();
});

test("[D-03] [D-04] [D-02] what is refused stands beside its field, and nothing typed is lost", async ({
  page,
}) => {
  const number = newNumber();
  await signIn(page, STAFF);
  await fillHeader(page, number);
  const scan = page.getByLabel("Bản quét quyết định đã ký");
  const save = page.getByRole("button", { name: "Lưu và lập danh sách khen thưởng" });

  await scan.setInputFiles(await payload(aWebPage()));
  await save.click();
  await expect(page.locator("#scan-error")).toContainText("không phải là PDF, PNG hoặc JPEG");
  await scan.setInputFiles({
    name: "lon.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.alloc(20 * 1024 * 1024 + 1, "%PDF-1.4"),
  });
  await save.click();
  await expect(page.locator("#scan-error")).toContainText("Tệp lớn hơn 20 MB");
  await scan.setInputFiles(await payload(aPdf()));
  await page.getByLabel("Ngày ký").fill("31/12/2095");
  await save.click();
  await expect(page.locator("#signedOn-error")).toContainText("Ngày ký không thể sau hôm nay");
  await expectAccessible(page);

  await expect(page.getByLabel("Số, ký hiệu")).toHaveValue(number);
  await expect(page.getByLabel("Trích yếu")).toHaveValue(
    "Về việc tặng danh hiệu thi đua (thử nghiệm)",
  );
  await page.getByLabel("Ngày ký").fill("01/02/2021");
  await save.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Quyết định số ${number}`);
  await expect(page.getByRole("link", { name: /Quyết định\.pdf/ })).toBeVisible();
});

test("[D-10] [D-17] two at one desk: the list is arranged, and the slower header is not lost", async ({
  page,
  browser,
}) => {
  await signIn(page, STAFF);
  const path = await enterDecision(page, newNumber());
  const colleague = await newPerson(browser, STAFF);
  await open(colleague, path);

  await colleague.getByLabel("Họ và tên người ký").fill("Người ký mẫu");
  await colleague.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(colleague.getByText("Đã lưu thông tin quyết định")).toBeVisible();
  await page.getByLabel("Trích yếu").fill("Trích yếu khác");
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(page.getByText("Có người vừa thay đổi nội dung này").first()).toBeVisible();
  await expect(page.getByLabel("Trích yếu")).toHaveValue("Trích yếu khác");

  await open(page, path);
  const lines = page.getByRole("region", { name: /Dòng đăng ký của các hồ sơ/ });
  await lines.getByRole("checkbox").nth(0).check();
  await lines.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "Thêm 2 dòng đã đánh dấu" }).click();
  const heads = page.getByRole("region", { name: /Danh sách khen thưởng/ }).getByRole("rowheader");
  await expect(heads).toHaveCount(2);
  const second = ((await heads.nth(1).textContent()) ?? "").replace(/^2\.\s*/, "");
  await page
    .getByRole("button", { name: /lên trên$/ })
    .nth(1)
    .click();
  await expect(heads.nth(0)).toHaveText(`1.${second}`);
  await page
    .getByRole("button", { name: /khỏi danh sách$/ })
    .nth(0)
    .click();
  await expect(heads).toHaveCount(1);
  // The person's own work on the list does not stand in the way of saving the header.
  await page.getByLabel("Trích yếu").fill("Trích yếu đã sửa");
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(page.getByText("Đã lưu thông tin quyết định")).toBeVisible();
});

test("[D-16] others see no draft and no form", async ({ page, browser }) => {
  await signIn(page, STAFF);
  const number = newNumber();
  const path = await enterDecision(page, number);
  const officer = await newPerson(browser, "canbo.tnn");
  for (const hidden of [path, `${LIST}/moi`]) {
    await officer.goto(hidden);
    await expect(officer.getByRole("heading", { level: 1 })).toContainText("Không tìm thấy");
  }
  await officer.goto(LIST);
  await expect(officer.getByRole("link", { name: number })).toHaveCount(0);
  await expect(officer.getByRole("link", { name: "Nhập quyết định" })).toHaveCount(0);
  await expectFit(officer);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[D-13] [D-14] the honour roll is searched, narrowed and leafed through", async ({
    page,
  }) => {
    await page.goto("/bang-vang");
    await page.getByRole("link", { name: "Sau" }).click();
    await expect(page).toHaveURL(/\/bang-vang\?trang=2$/);
    await page.getByLabel("Họ tên hoặc đơn vị").fill("uoc le vo");
    await page.getByLabel("Cá nhân, tập thể").selectOption({ label: "Cá nhân" });
    await page.getByRole("search").getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(page.getByRole("link", { name: "Võ Thị Ước Lệ" }).first()).toBeVisible();
    await expect(page.getByText(/hình thức khen thưởng khớp với “uoc le vo”/)).toBeVisible();

    await page.getByLabel("Họ tên hoặc đơn vị").fill("vo thi uowc le");
    await page.getByRole("search").getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(page.getByText("Không có kết quả khớp đúng")).toBeVisible();
    await expect(page.getByRole("link", { name: "Võ Thị Ước Lệ" }).first()).toBeVisible();

    await page.getByLabel("Họ tên hoặc đơn vị").fill("zzzz");
    await page.getByRole("search").getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(page.getByText("Chưa tìm thấy tập thể, cá nhân nào")).toBeVisible();
    await page.getByRole("link", { name: "Xem toàn bộ Bảng vàng" }).click();
    await expect(page).toHaveURL(/\/bang-vang$/);
  });
});
