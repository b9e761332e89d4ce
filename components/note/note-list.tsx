"use client";

import { useRouter } from "next/navigation";
import { startTransition, useState } from "react";
import { ActionButton } from "@/components/account/action-button";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { removeNoteAction } from "@/lib/judging/note/actions";
import type { NoteStage } from "@/lib/judging/note/policy";
import { NoteForm } from "./note-form";

/** A note as its reader sees it; plain words, since it crosses to the browser. */
export type NoteView = {
  readonly id: string;
  readonly path: string;
  readonly body: string;
  /** "Nguyễn Văn Mẫu, 24/02/2021 10:40". */
  readonly by: string;
  readonly own: boolean;
};

/** Where the reader keeps notes on a file; null where the reader keeps none. */
export type NoteDesk = {
  readonly registrationId: string;
  readonly stage: NoteStage;
  readonly notes: readonly NoteView[];
} | null;

type Props = { desk: NonNullable<NoteDesk>; path: string; about: string };

/** The notes of one's own level on one thing, and the way to write another. Never printed. */
export function NoteList({ desk, path, about }: Props) {
  const router = useRouter();
  const [writing, setWriting] = useState(false);
  const here = desk.notes.filter((note) => note.path === path);
  return (
    <div className="grid gap-2 print:hidden">
      {here.length > 0 && (
        <ul className="grid gap-2">
          {here.map((note) => (
            <li key={note.id} className="border-l-4 border-edge bg-sunken px-3 py-1.5">
              <p className="flex items-start gap-1.5">
                <Icon name="lock" className="mt-[0.25em] size-[1em]" />
                <span className="min-w-0">
                  <span className="sr-only">Ghi chú riêng: </span>
                  <span className="break-words whitespace-pre-line">{note.body}</span>
                </span>
              </p>
              <p className="text-sm text-muted">{note.by}</p>
              {note.own && (
                <ActionButton
                  label="Bỏ ghi chú"
                  about={note.body.slice(0, 40)}
                  icon="trash"
                  kind="quiet"
                  act={async () => {
                    const reply = await removeNoteAction({ id: note.id });
                    if (reply.ok) router.refresh();
                    return reply;
                  }}
                  ask={{ title: "Bỏ ghi chú riêng?", body: note.body, sure: "Bỏ ghi chú" }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {writing ? (
        <NoteForm
          registrationId={desk.registrationId}
          path={path}
          stage={desk.stage}
          label={`Ghi chú riêng về ${about}`}
          onSaved={() =>
            startTransition(() => {
              setWriting(false);
              router.refresh();
            })
          }
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div>
          <Button kind="quiet" icon="lock" onClick={() => setWriting(true)}>
            Ghi chú riêng<span className="sr-only"> về {about}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
