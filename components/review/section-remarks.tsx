"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { addCommentAction } from "@/lib/judging/review/actions";
import { Remark } from "./remark";
import { RemarkForm } from "./remark-form";
import type { RemarkView } from "./remark-view";

type Props = {
  /** The section as remarks name it, and as a person reads it. */
  path: string;
  title: string;
  remarks: readonly RemarkView[];
  /** The file, where the reader may remark on it. */
  registrationId: string | null;
};

/** What is said of a whole section: that rows are missing, or too many. It opens the section for adding and removing. */
export function SectionRemarks({ path, title, remarks, registrationId }: Props) {
  const router = useRouter();
  const [writing, setWriting] = useState(false);
  const here = remarks.filter((remark) => remark.path === path);
  return (
    <div className="mb-3 print:hidden">
      {here.map((remark) => (
        <Remark key={remark.id} remark={remark} />
      ))}
      {registrationId && !writing && (
        <Button kind="quiet" icon="comment" onClick={() => setWriting(true)}>
          Góp ý cho cả mục<span className="sr-only"> {title}</span>
        </Button>
      )}
      {registrationId && writing && (
        <RemarkForm
          label={`Góp ý cho cả mục ${title}`}
          save={(input) => addCommentAction({ registrationId, path, ...input })}
          onSaved={() => {
            setWriting(false);
            router.refresh();
          }}
          onCancel={() => setWriting(false)}
        />
      )}
    </div>
  );
}
