import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSideways, newPerson, signIn } from "@/tests/support/portal";

const CLIMATE = "Cục Biến đổi khí hậu";
const SENSING = "Cục Viễn thám quốc gia";
const LIST = "/lam-viec/tham-dinh";

async function openFile(page: Page, unitName: string, query = ""): Promise<void> {
  await page.goto(`${LIST}${query}`);
  await page.getByRole("link", { name: unitName, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: unitName })).toBeVisible();
}

/** The page takes typing once its script runs; its buttons say so. */
const returnButton = async (page: Page) => {
  const button = page.getByRole("button", { name: "Trả lại để bổ sung" });
  await expect(button).toBeEnabled();
  return button;
};

/** The field's cell on the sheet, by its label and whose field it is. */
const remarkButton = (page: Page, field: string) =>
  page.getByRole("button", { name: `Góp ý về ${field}`, exact: true });

test("[V-01] the staff find a file by status and by a name without diacritics", async ({
  page,
}) => {
  await signIn(page, "vuthidua");
  await page.goto(LIST);
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByLabel("Tên đơn vị").fill("khi tuong thuy van");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/ten=khi\+tuong\+thuy\+van/);
  await expect(page.getByRole("link", { name: "Tổng cục Khí tượng Thủy văn" })).toBeVisible();
  await expect(page.getByRole("link", { name: SENSING })).toHaveCount(0);

  await page.getByRole("link", { name: /^Chờ Khối\/Cụm/ }).click();
  await expect(page.getByText("Không có hồ sơ nào")).toBeVisible();
  await page.getByRole("link", { name: "Bỏ lọc" }).click();
  await expect(page).toHaveURL(/\?trang-thai=cho-khoi-cum$/);
});

test("[V-13] the leader sees on the board who has sent and who has not, and goes from a total to its rows", async ({
  page,
}) => {
  await signIn(page, "khoitruong");
  await page.goto("/lam-viec/khoi-cum/KHOI-IV");
  const row = (unit: string) =>
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: unit }) });
  await expect(row("Cục Đo đạc, Bản đồ")).toContainText("Chưa gửi");
  await expect(row(SENSING)).toContainText("do Khối phó xem xét");
  await expect(page.getByText(/Hạn gửi hồ sơ/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);

  await page.getByRole("link", { name: /^Khối\/Cụm trả lại/ }).click();
  await expect(page).toHaveURL(/trang-thai=khoi-cum-tra-lai&khoi-cum=KHOI-IV/);
  await expect(page.getByRole("row")).toHaveCount(2);
});

test("[V-07] the leader reads the own unit's file and is told who reviews it", async ({ page }) => {
  await signIn(page, "khoitruong");
  await openFile(page, SENSING);
  await expect(
    page.getByText(/Hồ sơ của chính đơn vị đứng đầu do Khối phó .* xem xét/),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: /Góp ý về/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Thông qua|Trả lại/ })).toHaveCount(0);
});

test("[V-08] another bloc's leader, and the unit itself, find no such page", async ({
  browser,
}) => {
  const leader = await newPerson(browser, "khoitruong");
  await openFile(leader, SENSING);
  const address = leader.url();
  for (const name of ["cumpho", "canbo.tnn", "quantri"]) {
    const page = await newPerson(browser, name);
    expect((await page.goto(address))?.status()).toBe(404);
    await page.context().close();
  }
  await leader.context().close();
});

test("[V-14] a member sees the bloc's board without anybody's figures", async ({ page }) => {
  await signIn(page, "canbo.tnn");
  await page.goto("/lam-viec/khoi-cum/KHOI-IV");
  await expect(page.getByRole("columnheader", { name: "Hồ sơ đăng ký" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Danh hiệu" })).toHaveCount(0);
  await expect(page.locator("table a[href*='tham-dinh']")).toHaveCount(0);
  expect((await page.goto("/lam-viec/khoi-cum/KHOI-V"))?.status()).toBe(404);
});

test("[V-16] [X-34] J and K go through the queue, and stay letters where one types", async ({
  page,
}) => {
  await signIn(page, "vuthidua");
  await openFile(page, "Sở Tài nguyên và Môi trường thành phố Hà Nội", "?trang-thai=da-tiep-nhan");
  // The keys work once the page's script does; at either end of the queue one more press leads nowhere.
  const goTo = async (key: string, name: string | RegExp) =>
    expect(async () => {
      await page.keyboard.press(key);
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible({ timeout: 3_000 });
    }).toPass();
  await goTo("j", "Tổng cục Khí tượng Thủy văn");
  await expect(page).toHaveURL(/trang-thai=da-tiep-nhan/);
  await goTo("k", /thành phố Hà Nội/);
  await page.keyboard.press("?");
  await page.getByLabel("Bật phím tắt trên máy này").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { level: 1, name: /thành phố Hà Nội/ })).toBeVisible();
});

test("[X-36] [X-37] the leader takes one step over the ticked files, reads what it will do, and undoes it", async ({
  page,
}) => {
  await signIn(page, "khoitruong");
  await page.goto(LIST);
  await page.getByLabel("Chọn cả trang").check();
  await expect(page.getByText("Đã chọn 3 hồ sơ")).toBeVisible();
  await page.getByRole("button", { name: "Thông qua, chuyển Bộ" }).click();
  await expect(
    page.getByText("Đồng chí sắp thông qua và chuyển Bộ 1 hồ sơ; 2 hồ sơ không ở bước này."),
  ).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole("button", { name: "Thông qua, chuyển Bộ: 1 hồ sơ" }).click();
  await expect(page.getByText(/Chờ thực hiện lúc \d\d:\d\d\. Còn hoàn tác được\./)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: CLIMATE }).click();
  await expect(page.getByText(/đã chọn hồ sơ này trong một lượt/)).toBeVisible();
  await page.goto(LIST);
  await expect(page.getByRole("row").filter({ hasText: CLIMATE })).toContainText("Chờ thực hiện");
  await page.getByRole("link", { name: "Xem, hoàn tác" }).click();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText(/Không hồ sơ nào chuyển bước/)).toBeVisible();
  await page.getByRole("link", { name: "Về danh sách" }).click();
  await expect(page.getByRole("row").filter({ hasText: CLIMATE })).toContainText("Chờ Khối/Cụm");
  await expect(page.getByText("Chờ thực hiện")).toHaveCount(0);
});

test("[X-34] [X-41] by keyboard through the queue, and from a figure of the roll-up to its rows", async ({
  page,
}) => {
  await signIn(page, "vuthidua");
  await page.goto(`${LIST}?trang-thai=da-tiep-nhan`);
  const first = page.getByRole("link", { name: "Sở Tài nguyên và Môi trường thành phố Hà Nội" });
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(first).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("x");
  await expect(page.getByText("Đã chọn 1 hồ sơ")).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Tổng cục Khí tượng Thủy văn" })).toBeFocused();
  await page.getByLabel("Tên đơn vị").pressSequentially("jkx?");
  await expect(page.getByLabel("Tên đơn vị")).toHaveValue("jkx?");
  await expect(page.getByText("Đã chọn 1 hồ sơ")).toBeVisible();
  await first.focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Phím tắt khi thẩm định" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /thành phố Hà Nội/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/tham-dinh\?trang-thai=da-tiep-nhan$/);

  await page.goto(`${LIST}/tong-hop`);
  const line = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "Lao động tiên tiến" }) });
  const figure = line.getByRole("link").last();
  const total = await figure.textContent();
  await expectAccessible(page);
  await expectNoSideways(page);
  await figure.click();
  await expect(
    page.getByRole("heading", { level: 1, name: `Lao động tiên tiến: ${total}` }),
  ).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(Number(total) + 1);
});

test("[V-03] [V-04] [V-12] the leader remarks by keyboard, mends and takes back, and returns with a reason", async ({
  page,
}) => {
  await signIn(page, "khoitruong");
  await openFile(page, CLIMATE);
  await returnButton(page);

  await remarkButton(page, "Trong đó: nữ").focus();
  await page.keyboard.press("Enter");
  const words = page.getByRole("textbox", { name: "Góp ý về Trong đó: nữ" });
  await expect(words).toBeFocused();
  await page.getByRole("button", { name: "Lưu góp ý" }).click();
  await expect(page.getByText("Nhập nội dung góp ý.")).toBeVisible();
  await words.fill("Đề nghị kiểm tra lại số nữ, phím j k vẫn là chữ.");
  await page.getByRole("button", { name: "Lưu góp ý" }).click();
  await expect(page.getByText("Nháp, đơn vị chưa thấy")).toHaveCount(1);
  await expect(remarkButton(page, "Trong đó: nữ")).toBeFocused();
  await expect(page.getByText(/kèm 1 góp ý trên từng nội dung/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);

  await page.getByRole("button", { name: "Sửa góp ý" }).click();
  await page.getByRole("textbox", { name: "Sửa góp ý" }).fill("Đề nghị kiểm tra lại số nữ.");
  await page.getByRole("button", { name: "Lưu góp ý" }).click();
  await expect(page.getByText("Đề nghị kiểm tra lại số nữ.", { exact: true })).toBeVisible();

  await remarkButton(page, "Điện thoại").click();
  await page
    .getByRole("textbox", { name: "Góp ý về Điện thoại" })
    .fill("Số này không liên lạc được.");
  await page.getByRole("button", { name: "Lưu góp ý" }).click();
  await expect(page.getByText("Nháp, đơn vị chưa thấy")).toHaveCount(2);
  await page.getByRole("button", { name: "Bỏ góp ý" }).last().click();
  await page.getByRole("button", { name: "Bỏ", exact: true }).click();
  await expect(page.getByText("Nháp, đơn vị chưa thấy")).toHaveCount(1);

  await page.getByRole("button", { name: "Trả lại để bổ sung" }).click();
  await expect(page.getByText("Nêu rõ lý do để đơn vị biết cần làm gì.")).toBeVisible();
  await page.getByLabel("Lý do trả lại").fill("Đề nghị đơn vị rà soát số liệu về nữ.");
  await page.getByRole("button", { name: "Trả lại để bổ sung" }).click();
  await expect(page.getByText("Đã trả lại hồ sơ để đơn vị bổ sung.")).toBeVisible();
  await expect(page.getByText("Đã gửi đơn vị")).toBeVisible();
  await expect(page.getByRole("button", { name: /Góp ý về/ })).toHaveCount(0);
});

test("[V-06] [V-10] a Cụm's leader endorses, and the staff return in turn", async ({ browser }) => {
  const nghe_an = "Sở Tài nguyên và Môi trường tỉnh Nghệ An";
  const deputy = await newPerson(browser, "cumpho");
  await openFile(deputy, nghe_an);
  await expect(deputy.getByRole("button", { name: "Thông qua, chuyển Bộ" })).toHaveCount(0);

  const leader = await newPerson(browser, "giamdoc.thanhhoa");
  await openFile(leader, nghe_an, "?trang-thai=cho-khoi-cum");
  await leader.getByRole("button", { name: "Thông qua, chuyển Bộ" }).click();
  await expect(leader.getByText("Đã thông qua và chuyển hồ sơ đến Bộ.")).toBeVisible();

  const staff = await newPerson(browser, "vuthidua");
  await openFile(staff, nghe_an, "?trang-thai=cho-bo");
  await returnButton(staff);
  await staff.getByLabel("Lý do trả lại").fill("Đề nghị bổ sung căn cứ đăng ký.");
  await staff.getByRole("button", { name: "Trả lại để bổ sung" }).click();
  await expect(staff.getByText("Đã trả lại hồ sơ để đơn vị bổ sung.")).toBeVisible();
  for (const page of [deputy, leader, staff]) await page.context().close();
});

test("[V-09] of two who act at once the second is told, and keeps what was typed", async ({
  browser,
}) => {
  const quang_binh = "Sở Tài nguyên và Môi trường tỉnh Quảng Bình";
  const [one, other] = [await newPerson(browser, "vuthidua"), await newPerson(browser, "vuthidua")];
  await openFile(one, quang_binh);
  await openFile(other, quang_binh);
  await returnButton(other);
  await other.getByLabel("Lý do trả lại").fill("Đề nghị bổ sung căn cứ.");
  await one.getByRole("button", { name: "Tiếp nhận hồ sơ" }).click();
  await expect(one.getByText("Đã tiếp nhận hồ sơ.")).toBeVisible();
  await other.getByRole("button", { name: "Trả lại để bổ sung" }).click();
  await expect(other.getByText(/không còn thực hiện được ở trạng thái hiện tại/)).toBeVisible();
  await expect(other.getByLabel("Lý do trả lại")).toHaveValue("Đề nghị bổ sung căn cứ.");
  await one.context().close();
  await other.context().close();
});

test("[V-343] the staff keep a ready reason: what is wrong stands beside its field, what was done is said", async ({
  page,
}) => {
  const name = `Mẫu thử ${Date.now()}`;
  await signIn(page, "vuthidua");
  await page.goto("/lam-viec/tham-dinh/mau-ly-do");
  const add = page.getByRole("button", { name: "Thêm mẫu" });
  const field = page.locator("#moi-name");
  await expect(add).toBeEnabled();
  await add.click();
  await expect(page.locator("#moi-name-error")).toContainText("Đặt tên cho mẫu");
  await expectAccessible(page);
  await field.fill(name);
  await page.locator("#moi-body").fill("Đề nghị đơn vị bổ sung.");
  await add.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu mẫu" })).toBeVisible();
  await expect(page.getByRole("heading", { name })).toBeVisible();
  await expect(field).toHaveValue("");

  const panel = page.locator("section").filter({ has: page.getByRole("heading", { name }) });
  await panel.getByText("Sửa hoặc bỏ mẫu này").click();
  await panel.getByRole("button", { name: "Bỏ mẫu" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bỏ mẫu" }).click();
  await expect(page.getByRole("heading", { name })).toHaveCount(0);
});
