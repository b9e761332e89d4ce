import { type Browser, expect, type Page, test } from "@playwright/test";
import { givenOwnFile, type OwnFile, signInAs } from "@/tests/support/own-file";
import { expectAccessible, expectNoSideways } from "@/tests/support/portal";

const PHONE = { width: 360, height: 740 };
const SUMMARY = "Gộp số liệu quan trắc của các trạm vào một bản đồ, ai cần cũng tra được ngay.";

let file: OwnFile;
test.beforeEach(async () => {
  file = await givenOwnFile();
});
test.afterEach(() => file.remove());

/** A browser of somebody's own. */
const newPage = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

const target = (page: Page, name: RegExp) => page.getByRole("form", { name });

/** Opens the pledge and adds one target under a content, by its number; the focus is in its first box. */
async function addTarget(page: Page, content: number, indicator: string): Promise<void> {
  const boxes = page.getByLabel("Chỉ tiêu", { exact: true });
  const before = await boxes.count();
  // The button answers once the page has come to life.
  await expect(async () => {
    if ((await boxes.count()) === before)
      await page.getByRole("button", { name: `Thêm chỉ tiêu cho nội dung ${content}` }).click();
    await expect(boxes).toHaveCount(before + 1, { timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(indicator);
}

async function openPledge(page: Page): Promise<void> {
  await page.goto(`/lam-viec/dang-ky/${file.id}/giao-uoc`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("IV. Giao ước, chỉ tiêu");
}

async function openInitiatives(page: Page): Promise<void> {
  await page.goto(`/lam-viec/dang-ky/${file.id}/sang-kien`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("V. Sáng kiến");
}

async function beginInitiative(page: Page, title: string): Promise<void> {
  await openInitiatives(page);
  await page.getByRole("link", { name: "Thêm sáng kiến" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sáng kiến mới");
  await page.getByLabel("Tên sáng kiến").fill(title);
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
}

/** Adds an author with the keyboard alone: the focus waits in the name. */
async function addAuthor(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Thêm tác giả" }).press("Enter");
  await expect(page.getByLabel("Họ và tên").last()).toBeFocused();
  await page.keyboard.type(name);
}

const shares = (page: Page) => page.getByLabel("Tỷ lệ (%)");

test("[G-01] the officer types a target with the keyboard, and it is there when the page is opened again", async ({
  page,
}) => {
  await signInAs(page, file.officer);
  await openPledge(page);
  await expect(page.getByRole("heading", { level: 2, name: /^Nội dung \d\./ })).toHaveCount(5);
  await addTarget(page, 1, "Tỷ lệ văn bản trình đúng tiến độ");
  for (const text of ["%", "92,5", "1.234,5", "60", "15/12/2021"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Tab");
  const row = target(page, /^Chỉ tiêu 1: Tỷ lệ văn bản/);
  await expect(row.getByText(/Đã lưu \d/)).toBeVisible();
  await expect(row.getByText("Đủ thông tin")).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(row.getByLabel("Hiện trạng")).toHaveValue("92,5");
  await expect(row.getByLabel("Phấn đấu")).toHaveValue("1.234,5");
  await expect(row.getByLabel("Ngày hoàn thành")).toHaveValue("15/12/2021");

  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("[G-03] a figure that is none is refused beside its box and stays there", async ({ page }) => {
  await signInAs(page, file.officer);
  await openPledge(page);
  await addTarget(page, 2, "Số cơ sở dữ liệu được kết nối");
  const row = target(page, /^Chỉ tiêu 1: Số cơ sở/);
  await row.getByLabel("Phấn đấu").fill("khoảng mười");
  await page.keyboard.press("Tab");
  await expect(
    row.getByText("Nhập số, ví dụ 1.234,5; tối đa bốn chữ số sau dấu phẩy."),
  ).toBeVisible();
  await expect(row.getByLabel("Phấn đấu")).toHaveValue("khoảng mười");
  await expect(row.getByLabel("Phấn đấu")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);

  await row.getByLabel("Phấn đấu").fill("10");
  await page.keyboard.press("Tab");
  await expect(row.getByText(/Đã lưu \d/)).toBeVisible();
  await expect(row.getByText(/Lỗi:/)).toHaveCount(0);
});

test("[G-04] the total weight follows the typing, with advice and no refusal", async ({ page }) => {
  await signInAs(page, file.officer);
  await openPledge(page);
  const total = page.getByRole("complementary", { name: "Tổng hợp giao ước" });
  await addTarget(page, 1, "Văn bản trình đúng hạn");
  await page.getByLabel("Trọng số").fill("60");
  await expect(total).toContainText("Tổng trọng số đang là 60, còn 40 để tròn 100.");
  await addTarget(page, 3, "Hồ sơ giải quyết đúng hạn");
  await page.getByLabel("Trọng số").last().fill("40");
  await expect(total).toContainText("Tổng trọng số tròn 100.");
  await expect(total).toContainText("2 chỉ tiêu, trong đó 2 chỉ tiêu chưa đủ thông tin");
});

test("[G-05] a day outside the year is told beside its box", async ({ page }) => {
  await signInAs(page, file.officer);
  await openPledge(page);
  await addTarget(page, 1, "Văn bản trình đúng hạn");
  await page.getByLabel("Ngày hoàn thành").fill("15/01/2022");
  await page.keyboard.press("Tab");
  const told = page.getByText("Chỉ tiêu của phong trào năm 2021 phải hoàn thành trong năm 2021.");
  await expect(told).toBeVisible();
  await page.getByLabel("Ngày hoàn thành").fill("15/12/2021");
  await expect(told).toBeHidden();
});

test("[G-06] a target is removed after a question, and stays removed", async ({ page }) => {
  await signInAs(page, file.officer);
  await openPledge(page);
  await addTarget(page, 1, "Văn bản trình đúng hạn");
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await page.getByRole("button", { name: /^Xóa ?\(Văn bản trình đúng hạn\)/ }).click();
  const question = page.getByRole("dialog", { name: "Xóa chỉ tiêu này?" });
  await question.getByRole("button", { name: "Thôi" }).last().click();
  await expect(page.getByLabel("Chỉ tiêu", { exact: true })).toHaveCount(1);
  await page.getByRole("button", { name: /^Xóa ?\(Văn bản trình đúng hạn\)/ }).click();
  await question.getByRole("button", { name: "Xóa chỉ tiêu" }).click();
  await expect(page.getByLabel("Chỉ tiêu", { exact: true })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("Chưa có chỉ tiêu nào cho nội dung này.")).toHaveCount(5);
});

test("[G-11] of two people at one target the second sees both versions and chooses", async ({
  browser,
}) => {
  const [first, second] = [await newPage(browser), await newPage(browser)];
  await signInAs(first, file.officer);
  await signInAs(second, file.officer);
  await openPledge(first);
  await addTarget(first, 1, "Văn bản trình đúng hạn");
  await expect(first.getByText(/Đã lưu \d/)).toBeVisible();
  await openPledge(second);
  const theirs = second.getByLabel("Chỉ tiêu", { exact: true });
  await expect(theirs).toHaveValue("Văn bản trình đúng hạn");

  // Both change the same field: the second is cut off meanwhile, or the page would bring the first one's words in time.
  await second.context().setOffline(true);
  await first.getByLabel("Chỉ tiêu", { exact: true }).fill("Văn bản ban hành đúng hạn");
  await first.keyboard.press("Tab");
  await expect(first.getByText(/Đã lưu \d/)).toBeVisible();
  await theirs.fill("Hồ sơ trình đúng hạn");
  await second.keyboard.press("Tab");
  await second.context().setOffline(false);
  await expect(second.getByText("Có người vừa sửa nội dung này trước đồng chí")).toBeVisible();
  await expect(theirs).toHaveValue("Hồ sơ trình đúng hạn");
  await expect(second.getByRole("listitem").filter({ hasText: /^Chỉ tiêu:/ })).toContainText(
    "Văn bản ban hành đúng hạn",
  );
  await expectAccessible(second);
  await second.getByRole("button", { name: "Giữ nội dung của tôi" }).click();
  await expect(second.getByText(/Đã lưu \d/)).toBeVisible();
  await openPledge(first);
  await expect(first.getByLabel("Chỉ tiêu", { exact: true })).toHaveValue("Hồ sơ trình đúng hạn");
  await first.context().close();
  await second.context().close();
});

test("[G-12] what a broken line did not carry is there again when the page is opened anew", async ({
  page,
}) => {
  page.on("dialog", (dialog) => dialog.accept());
  await signInAs(page, file.officer);
  await openPledge(page);
  await addTarget(page, 1, "Văn bản trình");
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await page.route("**/giao-uoc", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.keyboard.type(" đúng hạn");
  await expect(page.getByText(/Mất kết nối với máy chủ/)).toBeVisible();
  await addTarget(page, 2, "Chỉ tiêu chưa kịp lưu");
  await expect(page.getByText(/Mất kết nối với máy chủ/)).toHaveCount(2);
  await page.unrouteAll({ behavior: "wait" });
  await page.reload();
  const boxes = page.getByLabel("Chỉ tiêu", { exact: true });
  await expect(boxes.nth(0)).toHaveValue("Văn bản trình đúng hạn");
  await expect(boxes.nth(1)).toHaveValue("Chỉ tiêu chưa kịp lưu");
  await expect(page.getByText(/Đã lưu \d/)).toHaveCount(2);
});

test("[G-08] once the file is sent the pledge is read, not typed", async ({ page }) => {
  await signInAs(page, file.officer);
  await openPledge(page);
  await addTarget(page, 1, "Văn bản trình đúng hạn");
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await file.moveTo("awaiting_head");

  // Somebody who still has the form open is told, and keeps what was typed.
  await page.getByLabel("Đơn vị tính").fill("văn bản");
  await expect(
    page.getByText(/Việc này không còn thực hiện được ở trạng thái hiện tại của hồ sơ/),
  ).toBeVisible();
  await expect(page.getByLabel("Đơn vị tính")).toHaveValue("văn bản");

  page.on("dialog", (dialog) => dialog.accept());
  await openPledge(page);
  await expect(page.getByRole("rowheader", { name: "Văn bản trình đúng hạn" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Thêm chỉ tiêu/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
});

test("[G-10] a department's officer is told whose the pledge is", async ({ page }) => {
  await signInAs(page, file.departmentOfficer);
  await openPledge(page);
  await expect(page.getByText("Giao ước là của cả đơn vị")).toBeVisible();
  await expect(page.getByRole("button", { name: /Thêm chỉ tiêu/ })).toHaveCount(0);
});

test("[I-01] [I-04] an initiative is typed with three authors who share alike, and is complete", async ({
  page,
}) => {
  await signInAs(page, file.officer);
  await beginInitiative(page, "Bản đồ trực tuyến nguồn nước");
  await page.getByLabel("Lĩnh vực áp dụng").fill("Tài nguyên nước");
  await page.getByLabel("Mô tả").fill(SUMMARY);
  await page.getByLabel("Cấp Bộ").check();
  await page.getByLabel("Họ và tên").fill("Trần Thị Ví Dụ");
  await page.getByLabel("Năm sinh").fill("1985");
  await addAuthor(page, "Nguyễn Văn Mẫu");
  await addAuthor(page, "Lê Thị Giả Định");
  await expect(shares(page).nth(0)).toHaveValue("33,33");
  await expect(shares(page).nth(1)).toHaveValue("33,33");
  await expect(shares(page).nth(2)).toHaveValue("33,34");
  await expect(page.getByText("Sáng kiến đã đủ thông tin")).toBeVisible();
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await expectAccessible(page);

  // The address of the new one leads to the saved one.
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bản đồ trực tuyến nguồn nước");
  await expect(page).toHaveURL(/\/sang-kien\/[0-9a-f-]{36}$/);
  await expect(page.getByLabel("Cấp Bộ")).toBeChecked();
  await expect(page.getByLabel("Năm sinh").first()).toHaveValue("1985");
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
  await expectAccessible(page);

  await openInitiatives(page);
  const card = page.getByRole("article").filter({ hasText: "Bản đồ trực tuyến nguồn nước" });
  await expect(card).toContainText("Đủ thông tin");
  await expect(card).toContainText("Lê Thị Giả Định 33,34%");
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("[I-03] [I-02] shares of 90 are kept as a draft, the sum told while typing, and split evenly at a press", async ({
  page,
}) => {
  await signInAs(page, file.officer);
  await beginInitiative(page, "Quy trình đo nhanh");
  await page.getByLabel("Họ và tên").fill("Trần Thị Ví Dụ");
  await addAuthor(page, "Nguyễn Văn Mẫu");
  await shares(page).nth(1).fill("40");
  const told = page.getByRole("status").filter({ hasText: "đang là 90%, phải bằng đúng 100%" });
  await expect(told).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await page.reload();
  await expect(shares(page).nth(1)).toHaveValue("40");
  await expect(told).toBeVisible();

  await expect(async () => {
    await page.getByRole("button", { name: "Chia đều" }).click();
    await expect(shares(page).nth(1)).toHaveValue("50", { timeout: 1_000 });
  }).toPass();
  await expect(page.getByText("Tổng tỷ lệ đóng góp của các tác giả: 100%.")).toBeVisible();
});

test("[I-05] the same author twice is told", async ({ page }) => {
  await signInAs(page, file.officer);
  await beginInitiative(page, "Quy trình đo nhanh");
  await page.getByLabel("Họ và tên").fill("Trần Thị Ví Dụ");
  await addAuthor(page, "TRẦN THỊ VÍ DỤ");
  const told = page.getByRole("link", { name: /Một tác giả được nhập hai lần/ });
  await expect(told).toBeVisible();
  await page.getByLabel("Năm sinh").last().fill("1990");
  await expect(told).toBeHidden();
});

test("[I-06] an author without a share is told beside it, stays, and keeps nobody else from being saved", async ({
  page,
}) => {
  page.on("dialog", (dialog) => dialog.accept());
  await signInAs(page, file.officer);
  await beginInitiative(page, "Quy trình đo nhanh");
  await page.getByLabel("Họ và tên").fill("Trần Thị Ví Dụ");
  await addAuthor(page, "Nguyễn Văn Mẫu");
  await shares(page).nth(1).fill("");
  await page.getByLabel("Tên sáng kiến").fill("Quy trình đo nhanh tại hiện trường");
  await expect(page.getByText(/Tác giả thứ 2 chưa được lưu/)).toBeVisible();
  await expect(page.getByText("Chưa có tỷ lệ đóng góp.")).toBeVisible();
  await expectAccessible(page);

  // Opened anew, the one without a share is still there: this browser kept it.
  await page.reload();
  await expect(page.getByLabel("Tên sáng kiến")).toHaveValue("Quy trình đo nhanh tại hiện trường");
  await expect(page.getByLabel("Họ và tên").nth(1)).toHaveValue("Nguyễn Văn Mẫu");
  await shares(page).nth(1).fill("101");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/Nhập số lớn hơn 0, không quá 100/)).toBeVisible();
  await shares(page).nth(1).fill("50");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
});

test("[I-07] a department's officer registers the department's own initiative, which the unit's officer finds", async ({
  browser,
}) => {
  const [department, unit] = [await newPage(browser), await newPage(browser)];
  await signInAs(department, file.departmentOfficer);
  await beginInitiative(department, "Sổ theo dõi công việc chung");
  await expect(department.getByLabel("Sáng kiến của")).toHaveCount(0);
  await signInAs(unit, file.officer);
  await openInitiatives(unit);
  const card = unit.getByRole("article").filter({ hasText: "Sổ theo dõi công việc chung" });
  await expect(card).toContainText(file.departmentName);
  await department.context().close();
  await unit.context().close();
});

test("[I-10] an initiative is removed after a question", async ({ page }) => {
  await signInAs(page, file.officer);
  await beginInitiative(page, "Quy trình đo nhanh");
  await page.getByRole("button", { name: "Xóa sáng kiến" }).click();
  const question = page.getByRole("dialog", { name: "Xóa sáng kiến này?" });
  await question.getByRole("button", { name: "Xóa sáng kiến" }).click();
  await expect(page.getByText("Chưa đăng ký sáng kiến nào")).toBeVisible();
  await expect(page).toHaveURL(/\/sang-kien$/);
});
