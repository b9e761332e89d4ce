"use server";

import { action } from "@/lib/platform/action/action";
import { addComment, editComment, markOpened, removeComment } from "./commands";
import { commentEditInput, commentInput, commentRef, openedInput } from "./schema";

// No path is revalidated: the screen refreshes itself, and nobody else's page shows a remark before it is issued.
export const markOpenedAction = action(openedInput, markOpened);
export const addCommentAction = action(commentInput, addComment);
export const editCommentAction = action(commentEditInput, editComment);
export const removeCommentAction = action(commentRef, removeComment);
