"use client";

import type { Route } from "next";
import type { ReactNode } from "react";
import { useScript } from "@/components/form/use-script";
import { PrintButton } from "@/components/layout/print-button";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = {
  /** The page in the public frame, for the staff alone. */
  href: Route;
  children: ReactNode;
};

const PHONE = "popup,width=390,height=844";

/**
 * The text as the public will read it, drawn by the same components; and the whole page with its public frame, at the
 * width of this screen or of a phone, and from there on paper by the browser's own print preview.
 */
export function PreviewFrame({ href, children }: Props) {
  const alive = useScript();
  return (
    <section aria-label="Xem trước" className="mt-8 border-t-4 border-gold pt-6">
      <div className="mb-4 flex flex-wrap items-center gap-3 print:hidden">
        <p className="mr-auto font-semibold text-muted">Xem trước trang công khai</p>
        <ButtonLink href={href} icon="eye">
          Mở đúng như trang công khai
        </ButtonLink>
        {alive && <Button onClick={() => window.open(href, "", PHONE)}>Cỡ điện thoại</Button>}
        <PrintButton label="Bản in" />
      </div>
      {children}
    </section>
  );
}
