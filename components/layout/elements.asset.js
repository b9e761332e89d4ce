// What a public page does in its reader's browser. The framework's own scripts are not sent with a kept page: each of these
// elements comes drawn, worded and addressed by the server, and this file, sent as it stands here, lets it be pressed.

/** Text size and contrast: the page changes at once, and the form goes its way so that the next page comes drawn so. */
class ReadingTools extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("submit", (event) => this.choose(event));
  }

  choose(event) {
    const { target: form, submitter } = event;
    if (!submitter) return;
    event.preventDefault();
    const { name, value } = submitter;
    fetch(form.action, {
      method: "POST",
      body: new URLSearchParams({ [name]: value }),
      redirect: "manual",
      keepalive: true,
    }).catch(() => {});
    if (name === "text") document.documentElement.dataset.text = value;
    else if (value === "contrast") document.documentElement.dataset.theme = value;
    else delete document.documentElement.dataset.theme;
    // The same tools may stand in the head of the page and beside its article.
    for (const tools of document.querySelectorAll("reading-tools")) tools.show();
  }

  show() {
    const { text = "md", theme = "light" } = document.documentElement.dataset;
    for (const button of this.querySelectorAll("button")) {
      const pressed = button.name === "text" ? button.value === text : theme === "contrast";
      button.setAttribute("aria-pressed", String(pressed));
      if (button.name === "theme") button.value = pressed ? "light" : "contrast";
    }
  }
}

/** Opens the browser's print window. */
class PrintPage extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("click", (event) => {
      if (event.target.closest("button")) window.print();
    });
  }
}

/** Copies the address that stands beside its button, and says whether that was possible. */
class CopyAddress extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("click", (event) => {
      if (event.target.closest("button")) void this.copy();
    });
  }

  async copy() {
    const { address, done, failed } = this.dataset;
    const told = this.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(address);
      told.textContent = done;
    } catch {
      told.textContent = failed;
    }
  }
}

/** How often a text was read. Tells the portal that it is being read, once it has been on screen. */
class ViewCount extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    document.addEventListener("visibilitychange", () => this.tell(), { signal: this.stop.signal });
    this.tell();
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  tell() {
    if (document.visibilityState !== "visible" || this.counted) return;
    this.counted = true;
    fetch(this.dataset.told, { method: "POST" })
      .then((answer) => answer.json())
      .then(({ views }) => {
        if (views > Number(this.dataset.views)) this.textContent = views.toLocaleString("vi-VN");
      })
      .catch(() => {});
  }
}

/** What is read of an article, a paragraph at a time; what is only for the eye or the printer is left out. */
const READ = "h1, h2, h3, p, li, blockquote, figcaption";

function paragraphs() {
  return [...document.querySelectorAll(`main article :is(${READ})`)]
    .filter((node) => !node.closest("nav, form, [aria-hidden=true]") && !node.querySelector(READ))
    .map((node) => node.textContent.trim())
    .filter((text) => text !== "");
}

/** Which buttons there are while the voice is still, while it reads, and while it waits. */
const VOICE_BUTTONS = {
  still: ["start"],
  reading: ["pause", "stop"],
  paused: ["resume", "stop"],
};

/** Reads the article aloud with the device's own voice; shown only where the device has a Vietnamese one. */
class ReadAloud extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) this[button.dataset.does]();
    });
  }

  connectedCallback() {
    this.speech = window.speechSynthesis;
    if (!this.speech) return;
    this.left = new AbortController();
    const { signal } = this.left;
    this.speech.addEventListener("voiceschanged", () => this.findVoice(), { signal });
    // The voice would go on reading over the next page.
    window.addEventListener("pagehide", () => this.stop(), { signal });
    this.findVoice();
  }

  disconnectedCallback() {
    this.left?.abort();
    this.speech?.cancel();
  }

  findVoice() {
    this.voice = this.speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
    this.hidden = !this.voice;
  }

  start() {
    this.speech.cancel();
    const texts = paragraphs();
    for (const [index, text] of texts.entries()) {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = this.voice;
      said.lang = "vi-VN";
      if (index === texts.length - 1) said.onend = () => this.show("still");
      this.speech.speak(said);
    }
    this.show("reading");
  }

  pause() {
    this.speech.pause();
    this.show("paused");
  }

  resume() {
    this.speech.resume();
    this.show("reading");
  }

  stop() {
    this.speech.cancel();
    this.show("still");
  }

  show(state) {
    const held = this.contains(document.activeElement);
    for (const button of this.querySelectorAll("button"))
      button.hidden = !VOICE_BUTTONS[state].includes(button.dataset.does);
    if (held) this.querySelector("button:not([hidden])").focus();
  }
}

/** Hashes tried at a time, so that typing never stutters. */
const AT_ONCE = 256;

/** Whether a hash begins with so many zero bits. */
const isProof = (hash, bits) =>
  [...hash]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .startsWith("0".repeat(bits));

async function answerTo(challenge, bits) {
  const encoder = new TextEncoder();
  for (let from = 0; ; from += AT_ONCE) {
    const tries = Array.from({ length: AT_ONCE }, (_, index) => String(from + index));
    const hashes = await Promise.all(
      tries.map((answer) =>
        crypto.subtle.digest("SHA-256", encoder.encode(`${challenge}:${answer}`)),
      ),
    );
    const found = hashes.findIndex((hash) => isProof(new Uint8Array(hash), bits));
    if (found >= 0) return tries[found];
  }
}

/**
 * The proof that spares a person the second look over a form: asked for when the form is first touched, worked out while
 * one writes. Where it cannot be had (no secure connection, no network) the form does without.
 */
class WorkProof extends HTMLElement {
  connectedCallback() {
    this.left = new AbortController();
    const { signal } = this.left;
    const form = this.closest("form");
    form.addEventListener("focusin", () => this.begin(), { signal });
    form.addEventListener("formdata", ({ formData }) => this.join(formData), { signal });
  }

  disconnectedCallback() {
    this.left.abort();
  }

  async begin() {
    if (this.begun || !globalThis.crypto?.subtle) return;
    this.begun = true;
    try {
      const asked = await fetch(this.dataset.challenge, { method: "POST" });
      if (!asked.ok) throw new Error(String(asked.status));
      const challenge = await asked.text();
      this.proof = { challenge, answer: await answerTo(challenge, Number(this.dataset.bits)) };
    } catch {
      this.begun = false;
    }
  }

  join(formData) {
    for (const [name, value] of Object.entries(this.proof ?? {})) formData.set(name, value);
  }
}

/** What this browser sent about a text and nobody else sees yet, taken from its own page; so the page is everybody's. */
class OwnFeedback extends HTMLElement {
  static observedAttributes = ["data-sent"];

  async attributeChangedCallback() {
    const { article, mark, page } = this.dataset;
    if (!document.cookie.includes(`${mark}=`)) return;
    const answer = await fetch(page).catch(() => null);
    if (!answer?.ok) return;
    const its = new DOMParser()
      .parseFromString(await answer.text(), "text/html")
      .querySelectorAll(`[data-about="${article}"]:not([data-status="published"])`);
    for (const before of this.querySelectorAll("[data-about]")) before.remove();
    this.append(...its);
    this.hidden = its.length === 0;
  }
}

for (const [name, element] of [
  ["reading-tools", ReadingTools],
  ["print-page", PrintPage],
  ["copy-address", CopyAddress],
  ["view-count", ViewCount],
  ["read-aloud", ReadAloud],
  ["work-proof", WorkProof],
  ["own-feedback", OwnFeedback],
])
  customElements.define(name, element);
