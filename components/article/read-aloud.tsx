import { Button } from "@/components/ui/button";

/** Reads the text aloud with the device's own voice. Shown only where the device has a Vietnamese one. */
export function ReadAloud() {
  return (
    <read-aloud hidden suppressHydrationWarning className="flex items-center gap-2">
      <Button kind="quiet" icon="next" data-does="start">
        Nghe bài
      </Button>
      <Button kind="quiet" data-does="pause" hidden>
        Tạm dừng
      </Button>
      <Button kind="quiet" icon="next" data-does="resume" hidden>
        Đọc tiếp
      </Button>
      <Button kind="quiet" icon="cross" data-does="stop" hidden>
        Thôi nghe
      </Button>
    </read-aloud>
  );
}
