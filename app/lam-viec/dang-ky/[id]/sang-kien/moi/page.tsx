import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { InitiativeEditor } from "@/components/initiative/initiative-editor";
import { ownersFor } from "@/components/initiative/owners";
import { FileFrame } from "@/components/registration/file-frame";
import { sectionHref } from "@/components/registration/paths";
import { ButtonLink } from "@/components/ui/button";
import { openingsFor } from "@/lib/entry/mending/queries";
import { isOpen } from "@/lib/entry/mending/rules";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";
import { rowId } from "@/lib/platform/shared/row-id";

export const metadata: Metadata = { title: "Sáng kiến mới" };

/** The address carries the new initiative's id, so that opening it anew finds what was typed and never makes two. */
export default async function NewInitiativePage({
  params,
  searchParams,
}: PageProps<"/lam-viec/dang-ky/[id]/sang-kien/moi">) {
  const [{ id }, { ma }, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const file = await findRegistration(viewer, id);
  if (!file) notFound();
  const openings = await openingsFor(file);
  const owners = isOpen(openings, "initiatives") ? ownersFor(penOf(viewer, file), file.parts) : [];
  if (owners.length === 0) notFound();

  const now = realNow().getTime();
  const listHref = sectionHref(id, "initiatives");
  const chosen = z.uuid().safeParse(ma);
  if (!chosen.success) redirect(`${listHref}/moi?ma=${rowId(now)}` as Route);
  const initiativeId = chosen.data;
  if (file.initiatives.some((initiative) => initiative.id === initiativeId))
    redirect(`${listHref}/${initiativeId}` as Route);

  return (
    <FileFrame
      file={file}
      title="Sáng kiến mới"
      here={{ label: "Sáng kiến mới", href: `${listHref}/moi` as Route }}
      actions={
        <ButtonLink href={listHref} icon="previous">
          Về danh sách sáng kiến
        </ButtonLink>
      }
    >
      <InitiativeEditor
        key={initiativeId}
        registrationId={id}
        id={initiativeId}
        stored={null}
        owners={owners}
        remarks={{}}
        openings={openings}
        listHref={listHref}
        renderedAt={now}
      />
    </FileFrame>
  );
}
