import { expect, type Page, test } from "@playwright/test";
import { givenOwnFile, type OwnFile, signInAs } from "@/tests/support/own-file";
import { expectAccessible, expectNoSideways } from "@/tests/support/portal";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

let file: OwnFile;
test.beforeEach(async () => {
  file = await givenOwnFile();
});
test.afterEach(() => file.remove());

/** A page is not typed into before it is alive. */
const open = (page: Page, path: "" | `/${string}`) =>
  page.goto(`/lam-viec/dang-ky/${file.id}${path}`, { waitUntil: "networkidle" });

const saved = (page: Page) => expect(page.getByText(/^Đã lưu/).first()).toBeVisible();
const rows = (page: Page) => page.getByRole("group", { name: /^Cá nhân \d/ });

/** Types a person with the keyboard alone; the focus waits in the name. */
async function typePerson(
  page: Page,
  name: string,
  year: string,
  honour: string,
  ownPartOnly = false,
): Promise<void> {
  const { keyboard } = page;
  await keyboard.type(name);
  await keyboard.press("Tab");
  await keyboard.type(year);
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.type("Chuyên viên");
  await keyboard.press("Tab");
  // Who writes the whole file passes the person's department.
  if (!ownPartOnly) await keyboard.press("Tab");
  await keyboard.type(honour);
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await keyboard.press("Enter");
}

async function send(page: Page): Promise<void> {
  await open(page, "/kiem-tra");
  await page.getByLabel(/Tôi đã đối chiếu/).check();
  await page.getByRole("button", { name: "Gửi thủ trưởng duyệt" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Đã gửi hồ sơ" })).toBeVisible();
}

test("[R-08] the unit's facts save as they are typed and are there after a reload; the task list follows", async ({
  page,
}) => {
  await signInAs(page, file.officer);
  await open(page, "/don-vi");
  await page.getByLabel("Tổng số cán bộ").fill("1.240");
  await page.getByLabel("Trong đó: nữ").fill("2000");
  await page.getByLabel("Trong đó: nữ").blur();
  await expect(page.getByText("Số nữ không thể lớn hơn tổng số người của đơn vị.")).toBeVisible();
  await page.getByLabel("Trong đó: nữ").fill("500");
  await page.getByLabel("Ngày đơn vị tổ chức phát động").fill("1/3/2021");
  await page.getByLabel("Họ và tên cán bộ đầu mối").fill("Người Thử");
  await page.getByLabel("Điện thoại").fill("024 3795 6868");
  await page.getByLabel("Điện thoại").blur();
  await saved(page);
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByLabel("Tổng số cán bộ")).toHaveValue("1.240");
  await expect(page.getByLabel("Ngày đơn vị tổ chức phát động")).toHaveValue("01/03/2021");

  await open(page, "");
  await expect(page.getByRole("listitem").filter({ hasText: "I. Thông tin đơn vị" })).toContainText(
    "Hoàn thành",
  );
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("[R-09] who was slower keeps what was typed, sees what the other wrote, and chooses", async ({
  page,
  context,
}) => {
  await signInAs(page, file.officer);
  await open(page, "/don-vi");
  const other = await context.newPage();
  await open(other, "/don-vi");

  await other.getByLabel("Tổng số cán bộ").fill("50");
  await other.getByLabel("Tổng số cán bộ").blur();
  await saved(other);
  await page.getByLabel("Họ và tên cán bộ đầu mối").fill("Người Thử");
  await page.getByLabel("Họ và tên cán bộ đầu mối").blur();
  // On different fields both win.
  await expect(page.getByLabel("Tổng số cán bộ")).toHaveValue("50");
  await saved(page);
  await expect(page.getByLabel("Họ và tên cán bộ đầu mối")).toHaveValue("Người Thử");

  await other.getByLabel("Tổng số cán bộ").fill("70");
  await other.getByLabel("Tổng số cán bộ").blur();
  await expect(other.getByLabel("Họ và tên cán bộ đầu mối")).toHaveValue("Người Thử");
  await saved(other);
  await page.getByLabel("Tổng số cán bộ").fill("60");
  await page.getByLabel("Tổng số cán bộ").blur();
  await expect(page.getByText("Có người vừa sửa nội dung này trước đồng chí")).toBeVisible();
  await expect(page.getByLabel("Tổng số cán bộ")).toHaveValue("60");
  await page.getByRole("button", { name: "Dùng bản mới" }).click();
  await expect(page.getByLabel("Tổng số cán bộ")).toHaveValue("70");
});

test("[R-11] people are typed with the keyboard, counted, removed and brought back", async ({
  page,
}) => {
  await signInAs(page, file.officer);
  await open(page, "/ca-nhan");
  await page.getByRole("button", { name: `Thêm người vào ${file.departmentName}` }).press("Enter");
  await expect(page.getByLabel("Họ và tên")).toBeFocused();
  await typePerson(page, "Trần Thị Ví Dụ", "1985", "cstdcs");
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);
  await typePerson(page, "Lê Văn Thử", "1990", "lao dong tien tien");
  await page.keyboard.press("Tab");
  await saved(page);
  const counts = page.getByRole("list", { name: "Tổng hợp" });
  await expect(counts).toContainText("2 lượt đăng ký");
  await expect(counts).toContainText("Chiến sĩ thi đua cơ sở: 1");
  await expect(counts).toContainText("Lao động tiên tiến: 1");
  await expectAccessible(page);

  await page.getByRole("button", { name: /^Xóa.*Lê Văn Thử/ }).click();
  await expect(page.getByText("Đã xóa Lê Văn Thử.")).toBeVisible();
  await expect(counts).toContainText("1 lượt đăng ký");
  await page.getByRole("button", { name: /^Hoàn tác/ }).click();
  await saved(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByLabel("Họ và tên").last()).toHaveValue("Lê Văn Thử");

  await page.setViewportSize(PHONE);
  await expect(page.getByText("Cá nhân 2")).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("[R-13] the same person twice is refused beside the name, and a year that is no year beside the year", async ({
  page,
}) => {
  await file.complete();
  await signInAs(page, file.officer);
  await open(page, "/ca-nhan");
  await page.getByRole("button", { name: /^Thêm người vào Đơn vị/ }).click();
  await expect(page.getByLabel("Họ và tên").last()).toBeFocused();
  await typePerson(page, "trần thị ví dụ", "1985", "lao dong tien tien");
  await page.keyboard.press("Tab");
  const second = rows(page).last();
  await expect(second.getByText(/đã được đăng ký danh hiệu này ở dòng khác/)).toBeVisible();
  await expect(second.getByLabel("Họ và tên")).toHaveValue("trần thị ví dụ");
  await expect(second.getByLabel("Năm sinh")).toHaveValue("1985");

  await second.getByLabel("Năm sinh").fill("19x");
  await second.getByLabel("Năm sinh").blur();
  await expect(second.getByText("Nhập năm sinh gồm bốn chữ số.")).toBeVisible();
  await expect(second.getByLabel("Năm sinh")).toHaveValue("19x");
  await expectAccessible(page);
  await second.getByLabel("Năm sinh").fill("1991");
  await second.getByLabel("Năm sinh").blur();
  await saved(page);
});

test("[R-16] a department fills its own part only, hands it in, and gets it back", async ({
  page,
  browser,
}) => {
  await file.complete();
  const department = await (await browser.newContext()).newPage();
  await signInAs(department, file.departmentOfficer);
  await expect(department.getByText("Nhập phần của phòng, ban")).toBeVisible();
  await open(department, "/ca-nhan");
  await expect(rows(department)).toHaveCount(0);
  await department.getByRole("button", { name: "Thêm người" }).click();
  await expect(department.getByLabel("Họ và tên")).toBeFocused();
  await typePerson(department, "Võ Thị Ước Lệ", "1988", "lao dong tien tien", true);
  await department.keyboard.press("Tab");
  await saved(department);
  expect((await department.goto(`/lam-viec/dang-ky/${file.id}/don-vi`))?.status()).toBe(404);

  await open(department, "");
  await department.getByRole("button", { name: `Nộp phần của ${file.departmentName}` }).click();
  await expect(department.getByText(`${file.departmentName} đã nộp phần của mình`)).toBeVisible();
  await open(department, "/ca-nhan");
  await expect(department.getByRole("button", { name: "Thêm người" })).toHaveCount(0);
  await expectAccessible(department);

  await signInAs(page, file.officer);
  await expect(
    page.getByRole("link", { name: `${file.departmentName} đã nộp phần của mình` }),
  ).toBeVisible();
  await open(page, "");
  await page.getByRole("button", { name: /^Trả lại phòng/ }).click();
  await expect(page.getByText("Chưa nộp")).toBeVisible();
  await open(department, "/ca-nhan");
  await expect(department.getByRole("button", { name: "Thêm người" })).toBeVisible();
  await department.context().close();
});

test("[R-22] a file that lacks something names each field, and each name leads to its field", async ({
  page,
}) => {
  await signInAs(page, file.officer);
  await open(page, "/kiem-tra");
  await expect(page.getByText("Hồ sơ chưa gửi được: còn 7 nội dung cần bổ sung")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Gửi thủ trưởng duyệt" }).click();
  await expect(page.getByText(/Đánh dấu vào ô xác nhận trước khi gửi/)).toBeVisible();
  await page.getByLabel(/Tôi đã đối chiếu/).check();
  await page.getByRole("button", { name: "Gửi thủ trưởng duyệt" }).click();
  await expect(page.getByText(/Có nội dung cần sửa/)).toBeVisible();

  await page.getByRole("link", { name: /Nhập điện thoại liên hệ/ }).click();
  await expect(page).toHaveURL(/don-vi#facts\.contactPhone$/);
  await expect(page.getByLabel("Điện thoại")).toBeFocused();
});

test("[R-21] the officer sends, takes back and sends again, each time with a receipt", async ({
  page,
}) => {
  await file.complete();
  await signInAs(page, file.officer);
  await send(page);
  await expect(page.getByText(/^TD2021-THU-[0-9a-f]{8}-01$/)).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByText(/Thủ trưởng đơn vị duyệt thì hồ sơ/)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);

  await open(page, "");
  await page.getByRole("button", { name: "Rút lại để sửa" }).click();
  await expect(page.getByText("Cán bộ đầu mối rút lại để sửa.")).toBeVisible();
  await send(page);
  await expect(page.getByText(/-03$/)).toBeVisible();
  await open(page, "/bien-nhan?lan=1");
  await expect(page.getByText("Biên nhận của lần gửi trước")).toBeVisible();
});

test("[R-25] the head returns the file with a reason, which awaits the officer; then approves it", async ({
  page,
  browser,
}) => {
  await file.complete();
  await signInAs(page, file.officer);
  await send(page);

  const head = await (await browser.newContext()).newPage();
  await signInAs(head, file.head);
  await head.getByRole("link", { name: "Xem và duyệt" }).click();
  await expect(head.getByRole("heading", { level: 1 })).toHaveText("Toàn bộ nội dung hồ sơ");
  await expect(head.getByText("Trần Thị Ví Dụ").first()).toBeVisible();
  await expectAccessible(head);
  await head.waitForLoadState("networkidle");
  await head.getByRole("button", { name: "Trả lại để bổ sung" }).click();
  const dialog = head.getByRole("dialog");
  await dialog.getByRole("button", { name: "Trả lại hồ sơ" }).click();
  await expect(dialog.getByText("Nêu rõ lý do để đơn vị biết cần làm gì.")).toBeVisible();
  await dialog.getByLabel(/Lý do trả lại/).fill("Bổ sung danh hiệu tập thể.");
  await dialog.getByRole("button", { name: "Trả lại hồ sơ" }).click();
  await expect(head.getByText("Thủ trưởng trả lại để bổ sung.")).toBeVisible();

  await page.goto("/lam-viec");
  await expect(page.getByText("Bị trả lại")).toBeVisible();
  await expect(page.getByText("Người Thử: Bổ sung danh hiệu tập thể.")).toBeVisible();
  await expectAccessible(page);
  await send(page);

  await head.goto(`/lam-viec/dang-ky/${file.id}/kiem-tra`, { waitUntil: "networkidle" });
  await head.getByRole("button", { name: "Duyệt và gửi Khối/Cụm" }).click();
  await expect(head.getByText("Thủ trưởng duyệt, gửi Khối/Cụm.", { exact: true })).toBeVisible();
  await expect(head.getByRole("button", { name: "Duyệt và gửi Khối/Cụm" })).toHaveCount(0);
  await head.context().close();
});

test("[R-10] a file on its way is read, not written", async ({ page }) => {
  await file.complete();
  await file.moveTo("awaiting_bloc");
  await signInAs(page, file.officer);
  for (const section of ["/don-vi", "/tap-the", "/ca-nhan", "/kiem-tra"] as const) {
    await page.setViewportSize(DESK);
    await open(page, section);
    await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectNoSideways(page);
  }
  await page.goto("/lam-viec");
  await expect(page.getByRole("heading", { name: "Đã gửi và đang ở đâu" })).toBeVisible();
  await expect(page.getByText("Chờ Khối/Cụm xem xét")).toBeVisible();
});
