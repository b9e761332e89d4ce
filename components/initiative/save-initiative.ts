import { saveInitiativeAction } from "@/lib/entry/initiative/actions";
import { type InitiativeValues, sendable } from "./initiative-values";

const AUTHOR = /^authors\.(\d+)\./;

type Row = { registrationId: string; id: string; version: number };

/**
 * Sends an initiative as it stands. An author without a share, or who stands further up already, cannot be held by the
 * server yet: the others go, and who waits is told beside the cause.
 */
export async function sendInitiative(row: Row, values: InitiativeValues) {
  const { sent, waiting } = sendable(values.authors);
  const reply = await saveInitiativeAction({
    ...values,
    ...row,
    departmentId: values.departmentId || null,
    scope: values.scope || null,
    authors: sent.flatMap((place) => {
      const author = values.authors[place];
      return author && author.share !== null ? [{ ...author, share: author.share }] : [];
    }),
  });
  const untold = Object.fromEntries(
    waiting.map(({ place, field, message }) => [`authors.${place}.${field}`, [message]]),
  );
  if (!reply.ok) {
    // The server counts the authors it was sent; the form counts its rows.
    const fields = Object.entries(reply.fields).map(([name, messages]) => [
      name.replace(AUTHOR, (_, index) => `authors.${sent[Number(index)] ?? index}.`),
      messages,
    ]);
    return { ...reply, fields: { ...untold, ...Object.fromEntries(fields) } };
  }
  if (waiting.length === 0) return reply;
  const who = waiting.map(({ place }) => place + 1).join(", ");
  return {
    ok: true as const,
    value: {
      ...reply.value,
      unsent: {
        message: `Tác giả thứ ${who} chưa được lưu, lý do nêu tại dòng đó; các nội dung khác đã lưu.`,
        fields: untold,
      },
    },
  };
}
