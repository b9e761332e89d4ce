import type { HTMLAttributes } from "react";

/** The elements of elements.asset.js. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "reading-tools": HTMLAttributes<HTMLElement>;
      "print-page": HTMLAttributes<HTMLElement>;
      "copy-address": HTMLAttributes<HTMLElement>;
      "view-count": HTMLAttributes<HTMLElement>;
      "read-aloud": HTMLAttributes<HTMLElement>;
      "work-proof": HTMLAttributes<HTMLElement>;
      "own-feedback": HTMLAttributes<HTMLElement>;
    }
  }
}
