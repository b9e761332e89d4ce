// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { provenWork } from "@/lib/platform/shared/proof";

const calls: { url: string; body: string }[] = [];
let answers: Record<string, () => Response> = {};

beforeAll(async () => {
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    const path = new URL(url, location.href).pathname;
    calls.push({ url: path, body: String(init.body ?? "") });
    const answer = answers[path];
    if (!answer) throw new Error("no network");
    return answer();
  });
  await import("@/components/layout/elements.asset.js");
});

afterEach(() => {
  calls.length = 0;
  answers = {};
  document.body.innerHTML = "";
  for (const name of ["data-text", "data-theme"]) document.documentElement.removeAttribute(name);
  vi.restoreAllMocks();
});

const draw = (html: string) => {
  document.body.innerHTML = html;
};
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

describe("[F-41] size of text and contrast", () => {
  const TOOLS = `<reading-tools><form method="post" action="/api/cach-doc">
      <button name="text" value="md" aria-pressed="true">A</button>
      <button name="text" value="xl" aria-pressed="false">A</button>
      <button name="theme" value="contrast" aria-pressed="false">Tương phản cao</button>
    </form></reading-tools>`;
  const pressed = () =>
    [...document.querySelectorAll("button")].map((button) => button.getAttribute("aria-pressed"));

  it("change the page at once, in every place that shows them, and are sent to be remembered", () => {
    draw(TOOLS + TOOLS);
    one("[value=xl]").click();
    expect(document.documentElement.dataset.text).toBe("xl");
    one("[value=contrast]").click();
    expect(document.documentElement.dataset.theme).toBe("contrast");
    const chosen = ["false", "true", "true"];
    expect(pressed()).toEqual([...chosen, ...chosen]);
    expect(calls).toEqual([
      { url: "/api/cach-doc", body: "text=xl" },
      { url: "/api/cach-doc", body: "theme=contrast" },
    ]);
  });

  it("go back by the same buttons", () => {
    draw(TOOLS);
    one("[name=theme]").click();
    one("[name=theme]").click();
    one("[value=md]").click();
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(pressed()).toEqual(["true", "false", "false"]);
    expect(calls.at(1)?.body).toBe("theme=light");
  });
});

it("[F-44] a reading is told once, and the count goes up but never down", async () => {
  const shown = async (views: number) => {
    answers = { "/api/luot-xem/7": () => Response.json({ views }) };
    draw(`<view-count data-told="/api/luot-xem/7" data-views="1233">1.233</view-count>`);
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.waitFor(() => expect(calls.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve));
    return one("view-count").textContent;
  };
  Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
  expect(await shown(1234)).toBe("1.234");
  expect(await shown(9)).toBe("1.233");
  expect(calls).toHaveLength(2);
});

it("[F-44] an address is copied, or it is said that it could not be", async () => {
  const html = `<copy-address data-address="https://thu.vn/a" data-done="Đã chép" data-failed="Chưa chép được">
    <button>Sao chép</button><span role="status"></span></copy-address>`;
  const writeText = vi.fn(async () => {});
  draw(html);
  one("button").click();
  await vi.waitFor(() => expect(one("[role=status]").textContent).toBe("Chưa chép được"));
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  one("button").click();
  await vi.waitFor(() => expect(one("[role=status]").textContent).toBe("Đã chép"));
  expect(writeText).toHaveBeenCalledWith("https://thu.vn/a");
});

describe("[F-45] reading aloud", () => {
  const HTML = `<main><article><h1>Bài</h1><p>Một.</p><nav><p>Mục lục</p></nav><ul><li>Hai.</li></ul></article></main>
    <read-aloud hidden><button data-does="start">Nghe</button><button data-does="pause" hidden>Dừng</button>
    <button data-does="resume" hidden>Tiếp</button><button data-does="stop" hidden>Thôi</button></read-aloud>`;
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>("read-aloud button")]
      .filter((button) => !button.hidden)
      .map((button) => button.dataset.does);
  const givenVoices = (...langs: string[]) => {
    const said: { text: string; onend?: () => void }[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => langs.map((lang) => ({ lang })),
      speak: (one: { text: string }) => said.push(one),
      cancel: vi.fn(),
      pause: vi.fn(),
      resume: vi.fn(),
    });
    vi.stubGlobal("speechSynthesis", speech);
    vi.stubGlobal(
      "SpeechSynthesisUtterance",
      class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    return said;
  };

  it("is there only where the device has a Vietnamese voice", () => {
    givenVoices("en-US");
    draw(HTML);
    expect(one("read-aloud").hidden).toBe(true);
    givenVoices("en-US", "vi-VN");
    draw(HTML);
    expect(one("read-aloud").hidden).toBe(false);
  });

  it("reads what is for the ear in its order, waits, goes on and ends; the focus stays on a button", () => {
    const said = givenVoices("vi");
    draw(HTML);
    one("[data-does=start]").focus();
    one("[data-does=start]").click();
    expect(said.map(({ text }) => text)).toEqual(["Bài", "Một.", "Hai."]);
    expect(shown()).toEqual(["pause", "stop"]);
    expect(document.activeElement).toBe(one("[data-does=pause]"));
    one("[data-does=pause]").click();
    expect(shown()).toEqual(["resume", "stop"]);
    one("[data-does=resume]").click();
    expect(shown()).toEqual(["pause", "stop"]);
    said.at(-1)?.onend?.();
    expect(shown()).toEqual(["start"]);
  });
});

it("[F-46] a form first touched works out the proof that the portal will check, and takes it along", async () => {
  answers = { "/api/gop-y/thu-thach": () => new Response("thu.123") };
  draw(
    `<form><work-proof data-challenge="/api/gop-y/thu-thach" data-bits="6"></work-proof><input name="name"></form>`,
  );
  one("input").focus();
  const taken = () => {
    const formData = new FormData();
    one("form").dispatchEvent(Object.assign(new Event("formdata"), { formData }));
    return Object.fromEntries(formData);
  };
  await vi.waitFor(() => expect(taken().challenge).toBe("thu.123"));
  const hash = createHash("sha256").update(`thu.123:${taken().answer}`).digest();
  expect(provenWork(hash, 6)).toBe(true);
  expect(calls).toHaveLength(1);
});

it("[F-46] what this browser sent is asked for only if it sent something, and shown until it is published", async () => {
  const page = `<div data-about="7" data-status="pending">Chờ</div><div data-about="8" data-status="pending">Khác</div>
    <div data-about="7" data-status="published">Đã đăng</div>`;
  answers = { "/gop-y/cua-toi": () => new Response(page) };
  const html = `<own-feedback hidden data-article="7" data-page="/gop-y/cua-toi" data-mark="da-gui" data-sent="0">Riêng:</own-feedback>`;
  draw(html);
  expect(calls).toEqual([]);
  vi.spyOn(document, "cookie", "get").mockReturnValue("a=b; da-gui=1");
  draw(html);
  await vi.waitFor(() => expect(one("own-feedback").hidden).toBe(false));
  expect(one("own-feedback").textContent).toBe("Riêng:Chờ");
  one("own-feedback").dataset.sent = "1";
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve));
  expect(one("own-feedback").textContent).toBe("Riêng:Chờ");
});
