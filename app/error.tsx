"use client";

import { useEffect } from "react";
import { FailurePage } from "@/components/layout/failure-page";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <main id="noi-dung" tabIndex={-1}>
      <title>Trang đang gặp trục trặc</title>
      <FailurePage digest={error.digest} onRetry={retry} />
    </main>
  );
}
