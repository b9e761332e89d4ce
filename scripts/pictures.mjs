// node scripts/pictures.mjs http://localhost:3000: takes the pictures of the guides from a portal that runs on its
// demonstration, into public/huong-dan. Run it when a screen they show has changed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./browser.mjs";
import { inRoot } from "./lib/root.mjs";

/** The size of each picture on its page, and the window it is taken in. */
const SIZE = { width: 1200, height: 750 };
const FOLDER = inRoot("public/huong-dan");

/** Which screens of whom: name of the picture, address, and where in the unit's own file. */
const SCREENS = {
  "": [
    ["trang-chu", "/"],
    ["tim-kiem", "/tim-kiem?q=sang+kien"],
    ["gop-y", "/gop-y"],
  ],
  "canbo.thanhhoa": [
    ["viec-can-lam", "/lam-viec"],
    ["ho-so", "/lam-viec/dang-ky", ""],
    ["kiem-tra", "/lam-viec/dang-ky", "/kiem-tra"],
  ],
  "thutruong.tnn": [["thu-truong", "/lam-viec"]],
  khoitruong: [
    ["khoi-cum", "/lam-viec/khoi-cum/KHOI-IV"],
    ["tham-dinh", "/lam-viec/tham-dinh"],
  ],
  vuthidua: [
    ["bien-tap", "/lam-viec/bien-tap"],
    ["cho-bo", "/lam-viec/tham-dinh?trang-thai=cho-bo"],
    ["phan-hoi", "/lam-viec/bien-tap/phan-hoi"],
  ],
  quantri: [
    ["tai-khoan", "/quan-tri/tai-khoan"],
    ["khoi-cum-quan-tri", "/quan-tri/khoi-cum"],
  ],
};

const accounts = JSON.parse(readFileSync(inRoot("prisma/seed/data/demo-accounts.json"), "utf8"));

async function signIn(page, base, name) {
  const { email, password } = accounts.find((one) => one.email.startsWith(`${name}@`));
  await page.goto(`${base}/dang-nhap`);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.waitForURL(/\/lam-viec/);
}

/** From the list of the unit's files to this year's, which is begun if it is not there yet. */
async function openFile(page) {
  const file = page.locator('main a[href^="/lam-viec/dang-ky/"]').first();
  const begin = page.getByRole("button", { name: /^Lập hồ sơ/ });
  await ((await file.count()) > 0 ? file : begin).click();
  await page.waitForURL(/\/dang-ky\/[^/]+$/);
}

/** The browser itself makes a small WebP of its picture. */
async function keep(page, helper, name) {
  const png = (await page.screenshot()).toString("base64");
  const webp = await helper.evaluate(
    async ([picture, { width, height }]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      canvas.getContext("2d").drawImage(image, 0, 0, width, height);
      return canvas.toDataURL("image/webp", 0.72).split(",")[1];
    },
    [png, SIZE],
  );
  writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(webp, "base64"));
}

const base = process.argv[2] ?? "http://localhost:3000";
const { program, env } = findBrowser();
const browser = await chromium.launch({
  executablePath: program,
  args: BROWSER_FLAGS,
  env: { ...process.env, ...env },
});
mkdirSync(FOLDER, { recursive: true });
const helper = await browser.newPage();
for (const [who, screens] of Object.entries(SCREENS)) {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  if (who !== "") await signIn(page, base, who);
  for (const [name, address, inFile] of screens) {
    await page.goto(`${base}${address}`, { waitUntil: "networkidle" });
    if (inFile !== undefined) {
      await openFile(page);
      await page.goto(`${page.url()}${inFile}`, { waitUntil: "networkidle" });
    }
    await keep(page, helper, name);
    console.log(name);
  }
  await context.close();
}
await browser.close();
