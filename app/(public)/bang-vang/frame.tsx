import type { Route } from "next";
import type { ReactNode } from "react";
import { PublicFrame } from "@/app/(public)/frame";
import type { Crumb } from "@/components/layout/breadcrumb";

const ROLL: Crumb = { label: "Bảng vàng", href: "/bang-vang" as Route };

/** The frame of the honour roll's pages. */
export const RollFrame = ({ trail, children }: { trail: Crumb[]; children: ReactNode }) => (
  <PublicFrame trail={[ROLL, ...trail]}>{children}</PublicFrame>
);
