import { expect, type Page, test } from "@playwright/test";
import { newPerson, signIn } from "@/tests/support/portal";
import { WORD_PAGE } from "@/tests/support/word-page";

const DESK = "/lam-viec/bien-tap";

/** Puts a page on the clipboard as another program would, whole; then it is pasted by the keyboard. */
async function paste(page: Page, html: string, text: string) {
  await page.evaluate(
    (given) => {
      const put = (event: ClipboardEvent) => {
        event.clipboardData?.setData("text/html", given.html);
        event.clipboardData?.setData("text/plain", given.text);
        event.preventDefault();
      };
      document.addEventListener("copy", put, { once: true });
      document.execCommand("copy");
    },
    { html, text },
  );
  await page.keyboard.press("Control+v");
}

async function wantSecondPerson(page: Page, wanted: boolean) {
  await page.goto(DESK, { waitUntil: "networkidle" });
  const want = page.getByRole("button", { name: "Yêu cầu người thứ hai duyệt" });
  const waive = page.getByRole("button", { name: "Thôi yêu cầu người thứ hai" });
  await expect(want.or(waive)).toBeVisible();
  const press = wanted ? want : waive;
  if (await press.isVisible()) await press.click();
  await expect(wanted ? waive : want).toBeVisible();
}

test("[E-36] [E-60] a text goes from its first word through a second person to its readers, and is put right", async ({
  page,
  browser,
}) => {
  await signIn(page, "vuthidua");
  await wantSecondPerson(page, true);
  const other = await newPerson(browser, "phovu");
  const reader = await (await browser.newContext()).newPage();

  await page.goto(`${DESK}/tin`, { waitUntil: "networkidle" });
  await page.getByLabel("Tiêu đề của tin mới").fill("Hội nghị sơ kết quý I");
  await page.getByRole("button", { name: "Soạn tin" }).click();
  const box = page.getByRole("textbox", { name: "Nội dung bài" });
  // The editor is there once the form is alive.
  await expect(box).toBeVisible();
  await page.getByLabel("Đoạn mở đầu (sapo)").fill("Sáng 28/02/2021, Bộ sơ kết quý I.");
  await box.click();
  await page.getByRole("button", { name: "Chèn bảng", exact: true }).click();
  await page.keyboard.type("Khối");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Điểm");
  await expect(box.locator("tr").first()).toHaveText("KhốiĐiểm");
  // Below the table one goes on writing, and the paste comes there.
  await page.keyboard.press("Control+End");
  await page.keyboard.type("Báo cáo:");
  await page.keyboard.press("Enter");
  await paste(page, WORD_PAGE, "BÁO CÁO KẾT QUẢ");
  await expect(box.getByRole("heading", { name: "I. Diễn biến" })).toBeVisible();
  await expect(box.locator("ul ul li")).toHaveText("Theo Khối");
  await expect(box.locator("td[rowspan]")).toHaveText("Cục");
  await expect(page.getByText(/2 ảnh không dán theo được/)).toBeVisible();
  await expect(page.getByText(/^Đã lưu \d/)).toBeVisible();
  const address = page.url();
  const slug = await page.getByLabel("Đường dẫn").inputValue();
  expect(slug).toMatch(/^hoi-nghi-so-ket-quy-i/);

  await page.getByRole("link", { name: "Xem trước, công bố" }).click();
  await expect(page.getByRole("heading", { name: "I. Diễn biến" })).toBeVisible();
  await page.getByRole("button", { name: "Trình người thứ hai duyệt" }).click();
  await expect(page.getByText("Đã trình người thứ hai duyệt")).toBeVisible();
  expect((await reader.goto(`/tin-tuc/${slug}`))?.status()).toBe(404);

  await other.goto(`${address}/cong-bo`, { waitUntil: "networkidle" });
  await other.getByRole("button", { name: "Duyệt và công bố" }).click();
  await expect(other.getByText("Đã công bố bài")).toBeVisible();
  await reader.goto(`/tin-tuc/${slug}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Hội nghị sơ kết quý I");
  await expect(reader.getByText("Theo chương trình của Bộ.")).toBeVisible();

  await page.goto(address);
  await expect(box).toBeVisible();
  await page.getByLabel("Tiêu đề", { exact: true }).fill("Hội nghị sơ kết quý I năm 2021");
  await page.getByLabel("Đường dẫn").fill(`${slug}-nam-2021`);
  await page.getByRole("button", { name: "Trình duyệt thay đổi" }).click();
  await expect(page.getByText(/^Đã trình người thứ hai duyệt\. Người đọc/)).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Hội nghị sơ kết quý I");

  await other.reload({ waitUntil: "networkidle" });
  await expect(other.locator("ins").first()).toContainText("năm 2021");
  await other.getByRole("button", { name: "Duyệt thay đổi của bài đang công bố" }).click();
  await expect(other.getByText("Đã duyệt thay đổi; người đọc thấy bản mới")).toBeVisible();

  await other.getByRole("link", { name: "Phiên bản, đính chính" }).click();
  await other.getByLabel("Nội dung đính chính").fill("Bản đăng lúc đầu thiếu năm 2021.");
  await other.getByRole("button", { name: "Trình duyệt đính chính" }).click();
  await expect(other.getByText(/^Đã trình người thứ hai duyệt/)).toBeVisible();
  // Who is told of it opens it from the notice.
  await page.goto("/lam-viec/thong-bao", { waitUntil: "networkidle" });
  await page.getByText(/^Chờ người thứ hai duyệt: đính chính/).click();
  await page.getByRole("button", { name: "Duyệt thay đổi này" }).click();
  await expect(page.getByRole("heading", { name: "Chờ duyệt: Đính chính" })).toHaveCount(0);
  await reader.goto(`/tin-tuc/${slug}`);
  await expect(reader).toHaveURL(new RegExp(`/tin-tuc/${slug}-nam-2021$`));
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    "Hội nghị sơ kết quý I năm 2021",
  );
  await expect(reader.getByText("Bản đăng lúc đầu thiếu năm 2021.")).toBeVisible();
  await wantSecondPerson(page, false);
});

test("[E-25] [E-37] who reads the kept page signed in is noted as having opened the announcement", async ({
  page,
  browser,
}) => {
  const officer = await newPerson(browser, "canbo.tnn");
  const noted = officer.waitForResponse((answer) => answer.request().method() === "POST");
  await officer.goto("/phong-trao/2021");
  await noted;
  await signIn(page, "vuthidua");
  await page.goto(`${DESK}/2021/don-vi?xem=opened`);
  await expect(page.getByRole("row", { name: /^Cục Quản lý tài nguyên nước/ })).toBeVisible();
});
