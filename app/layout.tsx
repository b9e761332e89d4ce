import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import pageScript from "@/components/layout/elements.asset.js";
import { readReadingPreferences } from "@/components/layout/reading-preferences";
import { nonceOfAnswer } from "@/lib/platform/auth/nonce";
import { latin, latinExt, vietnamese } from "./fonts";
import "./globals.css";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";

export const metadata: Metadata = {
  title: {
    default: `${PORTAL}, ${MINISTRY}`,
    template: `%s | ${PORTAL}`,
  },
  description:
    "Phong trào thi đua của ngành tài nguyên và môi trường: phát động, đăng ký, bình xét và khen thưởng.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: "#a8202c",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ text, theme }, nonce] = await Promise.all([readReadingPreferences(), nonceOfAnswer()]);
  return (
    <html
      lang="vi"
      className={`${vietnamese.variable} ${latinExt.variable} ${latin.variable}`}
      data-theme={theme === "contrast" ? theme : undefined}
      data-text={text === "md" ? undefined : text}
    >
      <body>
        {children}
        <script type="module" src={pageScript} nonce={nonce} />
      </body>
    </html>
  );
}
