"use client";

import type { Route } from "next";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useKeeping } from "@/components/form/keeping";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { InitiativeValues } from "./initiative-values";

type Props = { registrationId: string; savedIds: readonly string[]; newHref: Route };

/** Initiatives that were begun in this tab and never reached the server: the way back to them. */
export function UnsavedInitiatives({ registrationId, savedIds, newHref }: Props) {
  const [unsaved, setUnsaved] = useState<{ id: string; title: string }[]>([]);
  const keeping = useKeeping();
  useEffect(() => {
    const kept = keeping.within<InitiativeValues>(`dang-ky:${registrationId}:sang-kien:`);
    setUnsaved(
      [...kept].flatMap(([id, { values }]) =>
        savedIds.includes(id) ? [] : [{ id, title: values.title || "Sáng kiến chưa có tên" }],
      ),
    );
  }, [registrationId, savedIds, keeping]);

  if (unsaved.length === 0) return null;
  return (
    <NoticePanel kind="warning" title="Còn sáng kiến nhập dở chưa lưu được">
      <ul>
        {unsaved.map(({ id, title }) => (
          <li key={id}>
            <Link href={`${newHref}?ma=${id}` as Route}>{title}</Link>
          </li>
        ))}
      </ul>
    </NoticePanel>
  );
}
