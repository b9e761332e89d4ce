import type { Metadata } from "next";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { MovementsForm } from "@/components/campaign/movements-form";
import { PartNotice } from "@/components/proposal/part-notice";
import { editedPart } from "../../waiting";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Biên tập phong trào của Thủ tướng Chính phủ" };

export default async function EditMovementsPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/phong-trao">) {
  const { viewer, draft } = await requireDraft(params);
  const { shown, waits, notice } = await editedPart(viewer, draft, "movements");
  return (
    <>
      <EditingHeading draft={draft} current="movements" />
      <PartNotice {...notice} />
      <MovementsForm
        waits={waits}
        names={Object.fromEntries(shown.movements.map(({ position, name }) => [position, name]))}
        initial={{
          year: draft.year,
          version: draft.version,
          movements: shown.movements.map(({ position, decision, confidence, note }) => ({
            position,
            decision: decision ?? "",
            confidence,
            note: note ?? "",
          })),
        }}
      />
    </>
  );
}
