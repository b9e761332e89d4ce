"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

/** Browsers break off speech that is long: it is read a paragraph at a time. */
const READ = "h1, h2, h3, p, li, blockquote, figcaption";

const synthesis = () => (typeof window === "undefined" ? null : (window.speechSynthesis ?? null));

/** A Vietnamese voice of this device; null where there is none. */
const vietnameseVoice = () =>
  synthesis()
    ?.getVoices()
    .find(({ lang }) => /^vi\b/i.test(lang)) ?? null;

function onVoices(changed: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener("voiceschanged", changed);
  return () => speech?.removeEventListener("voiceschanged", changed);
}

/** What is to be read of the article, in its order; what is only for the eye or the printer is left out. */
function paragraphs(): string[] {
  const article = document.querySelector("main article");
  return [...(article?.querySelectorAll<HTMLElement>(READ) ?? [])]
    .filter((node) => !node.closest("nav, form, [aria-hidden=true]") && !node.querySelector(READ))
    .map((node) => (node.textContent ?? "").trim())
    .filter((text) => text !== "");
}

/** Reads the text aloud with the device's own voice. Shown only where the device has a Vietnamese one. */
export function ReadAloud() {
  const voice = useSyncExternalStore(onVoices, vietnameseVoice, () => null);
  const [state, setState] = useState<"still" | "reading" | "paused">("still");

  useEffect(() => () => synthesis()?.cancel(), []);
  if (!voice) return null;

  const start = () => {
    const speech = synthesis();
    if (!speech) return;
    if (state === "paused") {
      speech.resume();
      return setState("reading");
    }
    speech.cancel();
    const texts = paragraphs();
    texts.forEach((text, index) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice;
      said.lang = "vi-VN";
      if (index === texts.length - 1) said.onend = () => setState("still");
      speech.speak(said);
    });
    setState("reading");
  };
  const pause = () => {
    synthesis()?.pause();
    setState("paused");
  };
  const stop = () => {
    synthesis()?.cancel();
    setState("still");
  };

  return (
    <div className="flex items-center gap-2">
      {state === "reading" ? (
        <Button kind="quiet" onClick={pause}>
          Tạm dừng
        </Button>
      ) : (
        <Button kind="quiet" icon="next" onClick={start}>
          {state === "paused" ? "Đọc tiếp" : "Nghe bài"}
        </Button>
      )}
      {state !== "still" && (
        <Button kind="quiet" icon="cross" onClick={stop}>
          Thôi nghe
        </Button>
      )}
    </div>
  );
}
