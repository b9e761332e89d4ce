import { expect, type Page, test } from "@playwright/test";
import { openDoor } from "@/tests/support/door";
import { givenOwnFile, type OwnFile, signInAs } from "@/tests/support/own-file";
import { expectAccessible, expectNoSideways } from "@/tests/support/portal";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

let file: OwnFile;
test.beforeEach(async () => {
  file = await givenOwnFile();
});
test.afterEach(() => file.remove());

const open = (page: Page) =>
  page.goto(`/lam-viec/dang-ky/${file.id}/ca-nhan`, { waitUntil: "networkidle" });
const rows = (page: Page) => page.getByRole("group", { name: /^Cá nhân \d/ });

/** What Word puts on the clipboard: paragraphs in cells, a merged head, names typed for an old font. */
const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->
<table class=MsoTableGrid border=1><tr><td rowspan=2><p class=MsoNormal><b>TT</b></p></td><td rowspan=2><p><b>Họ và tên</b></p></td>
<td colspan=2><p><b>Năm sinh</b></p></td><td rowspan=2><p>Chức vụ,<br>chức danh</p></td><td rowspan=2><p>Danh hiệu đăng ký</p></td></tr>
<tr><td><p>Nam</p></td><td><p>Nữ</p></td></tr>
<tr><td><p>1</p></td><td><p>NguyÔn V¨n MÉu<o:p></o:p></p></td><td><p>15/3/1980</p></td><td></td><td><p>Trưởng phòng</p></td><td><p>CSTĐ cơ sở</p></td></tr>
<tr><td><p>2</p></td><td><p>Trần Thị Ví Dụ</p></td><td></td><td><p>85</p></td><td><p>Chuyên viên</p></td><td><p>LĐTT</p></td></tr>
<tr><td><p>3</p></td><td><p>Lê Văn Thử</p></td><td><p>1990</p></td><td></td><td><p>Kế toán</p></td><td><p>Tập thể LĐXS</p></td></tr>
</table><!--EndFragment--></body></html>`;

async function copy(page: Page, html: string): Promise<void> {
  await page.evaluate(async (markup) => {
    const item = new ClipboardItem({
      "text/html": new Blob([markup], { type: "text/html" }),
      "text/plain": new Blob(["bảng"], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
  }, html);
}

test("[B-24] a table copied in Word is pasted, mended in place, taken in as a batch, and undone", async ({
  page,
}) => {
  await signInAs(page, file.officer);
  await open(page);
  await page.getByText("Nhập cả danh sách từ Excel, Word").click();
  await copy(page, WORD);
  await page.getByLabel("Dán bảng vào đây").focus();
  await page.keyboard.press("Control+V");
  const read = page.getByRole("list", { name: "Kết quả đọc danh sách" });
  await expect(read).toContainText("1 dòng nhập được");
  await expect(read).toContainText("2 dòng cần sửa");
  await expect(page.getByText(/đăng ký tại mục II/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sửa thành “1985”" }).press("Enter");
  await expect(read).toContainText("2 dòng nhập được");
  await page.getByRole("button", { name: "Nhập 2 dòng" }).press("Enter");
  await expect(page.getByText(/^Đã nhập 2 dòng/)).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByLabel("Họ và tên").first()).toHaveValue("Nguyễn Văn Mẫu");
  await expect(page.getByLabel("Giới tính").last()).toHaveValue("female");

  await page.getByRole("button", { name: /^Sửa 1 dòng chờ/ }).click();
  await page.getByLabel(/^Danh hiệu.*dòng/).fill("LĐTT");
  await page.getByRole("button", { name: "Nhập 1 dòng" }).click();
  await expect(rows(page)).toHaveCount(3);

  const batches = page.getByRole("region", { name: "Các lần nhập danh sách" });
  await batches
    .getByRole("button", { name: /^Hoàn tác/ })
    .last()
    .click();
  await batches.getByRole("button", { name: "Bỏ 2 dòng đã nhập" }).click();
  await expect(page.getByText(/^Đã bỏ 2 dòng/)).toBeVisible();
  await expect(rows(page)).toHaveCount(1);

  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("[B-32] rows typed without a network are counted, survive the closed tab, and are saved on return", async ({
  page,
  context,
}) => {
  test.slow();
  await signInAs(page, file.officer);
  await open(page);
  await page.getByRole("button", { name: /^Thêm người vào Đơn vị/ }).click();
  await page.keyboard.type("Người Trên Mạng");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/^Đã lưu/).first()).toBeVisible();

  await context.setOffline(true);
  await page.getByLabel("Họ và tên").first().fill("Người Ngoài Mạng");
  await page.getByLabel("Chức vụ").first().fill("Kế toán");
  await page.getByLabel("Chức vụ").first().blur();
  await expect(page.getByText("Đang chờ mạng, 1 thay đổi")).toBeVisible();
  await page.close({ runBeforeUnload: false });

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/lam-viec/dang-ky/${file.id}/ca-nhan`, { waitUntil: "networkidle" });
  await expect(again.getByLabel("Họ và tên").first()).toHaveValue("Người Ngoài Mạng");
  await expect(again.getByText(/^Đã lưu/).first()).toBeVisible();
  await again.reload({ waitUntil: "networkidle" });
  await expect(again.getByLabel("Chức vụ").first()).toHaveValue("Kế toán");

  // The session ends: it is begun again in place, and what was typed is saved.
  await context.clearCookies({ name: /session-token/ });
  await again.getByLabel("Chức vụ").first().fill("Thủ quỹ");
  await again.getByLabel("Chức vụ").first().blur();
  const dialog = again.getByRole("dialog", { name: "Phiên làm việc đã kết thúc" });
  await dialog.getByLabel("Thư điện tử").fill(file.officer);
  await dialog.getByLabel("Mật khẩu").fill("thi-dua-2021");
  await dialog.getByRole("button", { name: "Đăng nhập và lưu tiếp" }).click();
  await expect(dialog).toBeHidden();
  await expect(again.getByText(/^Đã lưu/).first()).toBeVisible();
  await again.reload({ waitUntil: "networkidle" });
  await expect(again.getByLabel("Chức vụ").first()).toHaveValue("Thủ quỹ");
});

test("[B-300] a connection cut in the middle of an upload writes nothing; file and list stay, and nobody is doubled", async ({
  page,
  baseURL,
}) => {
  test.slow();
  const door = await openDoor(baseURL ?? "");
  try {
    await signInAs(page, file.officer);
    await page.goto(`${door.url}/lam-viec/dang-ky/${file.id}/ca-nhan`, {
      waitUntil: "networkidle",
    });
    await page.getByText("Nhập cả danh sách từ Excel, Word").click();
    const names = "An Bình Chi Dung Giang Hà Khánh Lan Minh Nga".split(" ");
    const people = Array.from(
      { length: 200 },
      (_, at) =>
        `Người ${names[at % 10]} ${names[Math.floor(at / 10) % 10]};${at < 100 ? 1980 : 1990};LĐTT;${"ghi chú dài ".repeat(25)}`,
    );
    const list = ["Họ và tên;Năm sinh;Danh hiệu;Ghi chú", ...people, "Lê Văn Thử;85;LĐTT;"];

    door.cutAfter(30_000);
    await page.getByLabel("Hoặc chọn tệp").setInputFiles({
      name: "danh-sach.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(list.join("\n")),
    });
    await expect(page.getByText(/“danh-sach.csv” chưa gửi được do mất kết nối/)).toBeVisible();
    door.mend();
    await page.getByRole("button", { name: "Gửi lại tệp" }).click();
    await page.getByRole("button", { name: "Sửa thành “1985”" }).click();

    door.cutAfter(30_000);
    await page.getByRole("button", { name: "Nhập 201 dòng" }).click();
    await expect(page.getByText(/Danh sách vẫn còn trên trang này/)).toBeVisible();
    door.mend();
    await page.reload({ waitUntil: "networkidle" });
    await expect(page.getByText("0 lượt đăng ký")).toBeVisible();
    await expect(page.getByText(/chưa được nhập lần trước/)).toBeVisible();
    await page.getByRole("button", { name: "Nhập 201 dòng" }).click();
    await expect(page.getByText("Đã nhập 201 dòng.")).toBeVisible();
    await page.reload({ waitUntil: "networkidle" });
    await expect(page.getByText("201 lượt đăng ký")).toBeVisible();
  } finally {
    await door.close();
  }
});
