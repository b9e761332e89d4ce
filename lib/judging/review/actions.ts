"use server";

import { action } from "@/lib/platform/action/action";
import { addComment, editComment, removeComment } from "./commands";
import { commentEditInput, commentInput, commentRef } from "./schema";

// No path is revalidated: the screen refreshes itself, and nobody else's page shows a remark before it is issued.
export const addCommentAction = action(commentInput, addComment);
export const editCommentAction = action(commentEditInput, editComment);
export const removeCommentAction = action(commentRef, removeComment);
