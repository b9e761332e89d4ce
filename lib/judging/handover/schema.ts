import { z } from "zod";
import { typedText } from "@/lib/platform/shared/typed";

export const handOverInput = z.object({ code: z.string().min(1).max(40), note: typedText(2_000) });
export type HandOverInput = z.infer<typeof handOverInput>;

export const receiveInput = z.object({ code: z.string().min(1).max(40) });
export type ReceiveInput = z.infer<typeof receiveInput>;
