"use client";

import { useEffect } from "react";
import { FailurePage } from "@/components/layout/failure-page";
import { latin, latinExt, vietnamese } from "./fonts";
import "./globals.css";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Takes the place of the whole document when the root layout itself fails. */
export default function GlobalError({ error, retry }: Props) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <html lang="vi" className={`${vietnamese.variable} ${latinExt.variable} ${latin.variable}`}>
      <body>
        <title>Trang đang gặp trục trặc</title>
        <main>
          <FailurePage digest={error.digest} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
