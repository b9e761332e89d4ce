import { expect, type Page, test } from "@playwright/test";
import { account, expectAccessible, expectNoSideways, signIn } from "@/tests/support/portal";

const UNITS = "/quan-tri/don-vi";
const BLOCS = "/quan-tri/khoi-cum";

async function expectFit(page: Page): Promise<void> {
  // A colour on its way from one to another is neither of the two that were chosen.
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page);
    await expectNoSideways(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

const openRegister = (page: Page, name: string) =>
  page
    .getByRole("navigation", { name: "Công việc" })
    .getByRole("link", { name, exact: true })
    .click();

const row = (page: Page, caption: string, name: string) =>
  page
    .getByRole("region", { name: `Bảng: ${caption}` })
    .getByRole("row")
    .filter({ hasText: name });

test("[O-01] [O-02] finds units without diacritics and lists what is to be confirmed", async ({
  page,
}) => {
  await signIn(page, "vuthidua");
  await openRegister(page, "Đơn vị");
  await expect(page.getByRole("heading", { level: 1, name: "Đơn vị" })).toBeVisible();
  await expect(page.getByText(/^1–30 trong \d+ đơn vị$/)).toBeVisible();
  await expectFit(page);

  await page.getByLabel("Tìm theo tên hoặc mã").fill("thanh hoa tai nguyen");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/q=thanh\+hoa\+tai\+nguyen/);
  await expect(
    page.getByRole("link", { name: "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa" }),
  ).toBeVisible();
  await expect(page.getByText("1–1 trong 1 đơn vị")).toBeVisible();

  await page.goto(`${UNITS}?loai=dai&can-xac-nhan=1`);
  await expect(page.getByText("cần xác nhận", { exact: true })).toHaveCount(9);
});

test("[O-03] [O-05] adds a department, is told of a code in use, and corrects the entry", async ({
  page,
}) => {
  await signIn(page, "quantri");
  await openRegister(page, "Đơn vị");
  await page.getByLabel("Tìm theo tên hoặc mã").fill("bao tai nguyen");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/q=bao\+tai\+nguyen/);
  await page.getByRole("link", { name: "Báo Tài nguyên và Môi trường" }).click();
  await page.getByRole("link", { name: "Thêm phòng, ban" }).click();
  await page.getByLabel("Mã đơn vị").fill("bao");
  await page.getByLabel("Tên đơn vị").fill("Phòng Thử nghiệm");
  await page.getByLabel("Tên gọi tắt").fill("Phòng TN");
  await page.getByRole("button", { name: "Thêm phòng, ban" }).click();
  await expect(page.getByLabel("Mã đơn vị")).toHaveAccessibleDescription(
    /Mã BAO đã dùng cho một đơn vị khác\. Chọn mã khác\./,
  );
  await expect(page.getByLabel("Tên đơn vị")).toHaveValue("Phòng Thử nghiệm");
  await expectFit(page);

  await page.getByLabel("Mã đơn vị").fill(`bao.${crypto.randomUUID().slice(0, 8)}`);
  await page.getByRole("button", { name: "Thêm phòng, ban" }).click();
  await expect(page.getByText("Đã thêm Phòng Thử nghiệm")).toBeVisible();
  await page.getByRole("link", { name: "Mở đơn vị" }).click();

  await page.getByLabel("Hoạt động từ ngày").fill("1/3/2021");
  await page.getByLabel("Đến hết ngày").fill("28/02/2021");
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(page.getByLabel("Đến hết ngày")).toHaveAccessibleDescription(
    /Ngày kết thúc phải từ ngày bắt đầu trở đi\./,
  );
  await page.getByLabel("Đến hết ngày").fill("");
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(page.getByText("Đã lưu thông tin đơn vị")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Hoạt động từ ngày")).toHaveValue("01/03/2021");
  await expectFit(page);
});

test("[O-07] [O-11] [O-16] [O-17] [O-18] keeps the offices of a Cụm", async ({ page }) => {
  test.slow();
  await signIn(page, "vuthidua");
  await openRegister(page, "Danh sách Khối, Cụm");
  await expect(row(page, "Khối thi đua", "Khối thi đua số IV")).toContainText(
    "Cục Viễn thám quốc gia",
  );
  await expectFit(page);
  await page.getByRole("link", { name: "Cụm thi đua số VII", exact: true }).click();

  const history = "Chức vụ qua các thời kỳ";
  const leader = row(page, history, "Bình Dương");
  const appoint = async (typed: string, name: RegExp) => {
    await page.getByLabel("Cụm trưởng").check();
    await page.getByRole("combobox", { name: "Đơn vị thành viên" }).fill(typed);
    await page.getByRole("option", { name }).click();
    await page.locator("#appoint-confidence").selectOption("Đề xuất, cần xác nhận");
    await page.getByRole("button", { name: "Giao chức vụ" }).click();
  };
  await page.locator("summary", { hasText: "Giao chức vụ" }).click();
  await appoint("binh duong", /Bình Dương/);
  await expect(page.getByText("Đã giao chức vụ")).toBeVisible();
  await expect(leader).toContainText("từ 01/01/2021 đến hết 31/12/2021");

  await appoint("dong nai", /Đồng Nai/);
  await expect(page.locator("#appoint-startsOn")).toHaveAccessibleDescription(
    /Cụm trưởng từ 01\/01\/2021 đến hết 31\/12\/2021 là Sở Tài nguyên và Môi trường tỉnh Bình Dương\./,
  );
  await expectFit(page);

  await leader.getByRole("button", { name: /^Xác nhận/ }).click();
  await expect(leader).toContainText("Đã xác nhận");
  await leader.getByRole("button", { name: /^Bỏ xác nhận/ }).click();
  await expect(leader).toContainText("Đề xuất, cần xác nhận");

  await leader.getByRole("button", { name: /^Kết thúc/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ngày cuối còn hiệu lực").fill("01/01/2022");
  await dialog.getByRole("button", { name: "Kết thúc" }).click();
  await expect(dialog.getByLabel("Ngày cuối còn hiệu lực")).toHaveAccessibleDescription(
    /Thời gian đã ghi kết thúc vào ngày 31\/12\/2021\./,
  );
  await dialog.getByLabel("Ngày cuối còn hiệu lực").fill("30/06/2021");
  await dialog.getByRole("button", { name: "Kết thúc" }).click();
  await expect(leader).toContainText("đến hết 30/06/2021");

  await leader.getByRole("button", { name: /^Bỏ \(/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bỏ", exact: true }).click();
  await expect(leader).toHaveCount(0);
});

test("[O-08] refuses a unit that sits in another Cụm, beside the unit", async ({ page }) => {
  await signIn(page, "vuthidua");
  await openRegister(page, "Danh sách Khối, Cụm");
  await page.getByRole("link", { name: "Cụm thi đua số VII", exact: true }).click();
  await page.locator("summary", { hasText: "Thêm thành viên" }).click();
  await page.locator("#join-unitId").fill("thanh hoa");
  await page.getByRole("option", { name: /Thanh Hóa/ }).click();
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.locator("#join-unitId")).toHaveAccessibleDescription(
    /Đơn vị thuộc Cụm thi đua số IV từ 01\/01\/2021\./,
  );
});

test("[O-06] the registers do not exist for a unit's officer and for strangers", async ({
  page,
}) => {
  await page.goto(UNITS);
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  await signIn(page, "canbo.tnn");
  for (const path of [UNITS, `${UNITS}/moi`, BLOCS, `${BLOCS}/KHOI-IV`]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText(account("vuthidua").email)).toHaveCount(0);
  }
});
