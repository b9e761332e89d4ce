"use client";

import { useRef, useState } from "react";
import { CHALLENGE_BITS, provenWork } from "@/lib/platform/shared/proof";

type Proof = { challenge: string; answer: string };

const AT_ONCE = 256;

/** Looks for the answer to a challenge, a few hundred hashes at a time so that typing never stutters. */
async function work(challenge: string): Promise<string> {
  const encoder = new TextEncoder();
  for (let from = 0; ; from += AT_ONCE) {
    const tries = Array.from({ length: AT_ONCE }, (_, index) => String(from + index));
    const hashes = await Promise.all(
      tries.map((answer) =>
        crypto.subtle.digest("SHA-256", encoder.encode(`${challenge}:${answer}`)),
      ),
    );
    const found = hashes.findIndex((hash) => provenWork(new Uint8Array(hash), CHALLENGE_BITS));
    if (found >= 0) return tries[found] ?? "";
  }
}

/**
 * The proof that spares a person the second look: asked for when the form is first touched, worked out while one
 * writes. Where it cannot be had (no script, no secure connection, no network) the form does without.
 */
export function useProof(): { proof: Proof; begin: () => void } {
  const [proof, setProof] = useState<Proof>({ challenge: "", answer: "" });
  const begun = useRef(false);
  const begin = () => {
    if (begun.current || !globalThis.crypto?.subtle) return;
    begun.current = true;
    fetch("/api/gop-y/thu-thach", { method: "POST" })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error("refused"))))
      .then(async (challenge) => setProof({ challenge, answer: await work(challenge) }))
      .catch(() => {
        begun.current = false;
      });
  };
  return { proof, begin };
}
